/**
 * Cuts a byte stream into length-prefixed frames. Both protocols spoken here (MongoDB's and PostgreSQL's) are such streams.
 * Chunks of an unfinished frame are kept apart and joined once, so that a 16 MB document costs one copy and not hundreds.
 */
export type Framing = {
  /** Bytes needed before `lengthAt` can be asked. */
  headerBytes: number
  /** Whole length of the frame that starts at `offset`; throws when the peer talks nonsense. */
  lengthAt: (buffer: Buffer, offset: number) => number
}

export function createFrameReader({ headerBytes, lengthAt }: Framing, onFrame: (frame: Buffer) => void) {
  let held: Buffer[] = []
  let heldBytes = 0
  let neededBytes = 0

  const hold = (rest: Buffer, needed: number) => {
    held = rest.length > 0 ? [rest] : []
    heldBytes = rest.length
    neededBytes = needed
  }

  return {
    push(chunk: Buffer): void {
      let buffer = chunk
      if (heldBytes > 0) {
        held.push(chunk)
        heldBytes += chunk.length
        if (heldBytes < neededBytes) return
        buffer = Buffer.concat(held, heldBytes)
      }
      let offset = 0
      while (buffer.length - offset >= headerBytes) {
        const length = lengthAt(buffer, offset)
        if (buffer.length - offset < length) {
          hold(buffer.subarray(offset), length)
          return
        }
        onFrame(buffer.subarray(offset, offset + length))
        offset += length
      }
      hold(buffer.subarray(offset), headerBytes)
    },
    heldBytes: () => heldBytes,
  }
}
