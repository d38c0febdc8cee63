/**
 * Imported before a program: `new Date()` and `Date.now()` are on the day of OTPATH_SHIFTED_DAY (2028-02-29),
 * at the present time of day, and time goes on from there. Timers and the dates of files stay as they are.
 */
const day = process.env.OTPATH_SHIFTED_DAY;

if (day !== undefined) {
  const RealDate = Date;
  const midnight = new RealDate();
  midnight.setHours(0, 0, 0, 0);
  const [year, month, date] = day.split('-').map(Number);
  const shift = new RealDate(year, month - 1, date).getTime() - midnight.getTime();
  const now = () => RealDate.now() + shift;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === globalThis.Date ? target : newTarget,
      ),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
