/** Unpacks a text that the build put into an element of the page. The element is then gone, as its room is needed no more. */
export async function unpackedText(id: 'Program' | 'Data' | 'Readers'): Promise<string> {
  const element = document.getElementById(id)!;
  const signs = atob(element.textContent);
  element.remove();
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = signs.charCodeAt(at);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).text();
}
