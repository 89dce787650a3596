/** Does this for each, so many at a time, in their order. */
export async function inParallel<Thing>(
  things: readonly Thing[],
  atOnce: number,
  work: (thing: Thing, index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async () => {
    for (let index = next++; index < things.length; index = next++) await work(things[index] as Thing, index)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
