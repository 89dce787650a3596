/** A clock that stands until the test moves it. */
export function fixedClock(start: string) {
  let now = Temporal.Instant.from(start)
  const clock = () => now
  clock.set = (instant: string) => {
    now = Temporal.Instant.from(instant)
  }
  return clock
}
