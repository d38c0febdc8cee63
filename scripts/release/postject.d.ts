/** Puts a resource into a program; it comes without types. */
declare module 'postject' {
  const postject: {
    readonly inject: (
      program: string,
      resource: string,
      bytes: Uint8Array,
      options: { readonly sentinelFuse: string; readonly machoSegmentName?: string },
    ) => Promise<void>;
  };
  export default postject;
}
