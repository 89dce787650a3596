import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { encodePhoto } from './encode-photo.ts'

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c96' } })

test('a photo is at most 1,200 pixels a side, and never made larger', async () => {
  const large = await encodePhoto(await picture(2_400, 1_000).png().toBuffer())
  const small = await encodePhoto(await picture(300, 200).webp().toBuffer())
  expect([large?.width, large?.height]).toEqual([1_200, 500])
  expect([small?.width, small?.height]).toEqual([300, 200])
})

test('S74 a photo is turned upright, and keeps nothing of place and device', async () => {
  const taken = await picture(400, 300)
    .withExif({ IFD0: { Make: 'SecretCam' }, IFD3: { GPSLatitude: '47/1 13/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const encoded = await encodePhoto(taken)
  expect([encoded?.width, encoded?.height]).toEqual([300, 400])
  const { exif, format } = await sharp(encoded?.jpeg).metadata()
  expect([exif, format]).toEqual([undefined, 'jpeg'])
})

test.each([
  ['text', Buffer.from('not a picture')],
  ['nothing', Buffer.alloc(0)],
  ['SVG, which is a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
])('S74 %s is no photo', async (_, bytes) => {
  expect(await encodePhoto(bytes)).toBeNull()
})

test('S74 a picture that unpacks to 900 megapixels is refused before it is unpacked', async () => {
  // The head of a PNG of 30,000 × 30,000 and no more: what is in it is never asked for.
  const small = await picture(1, 1).png().toBuffer()
  const bomb = Buffer.from(small)
  bomb.writeUInt32BE(30_000, 16)
  bomb.writeUInt32BE(30_000, 20)
  bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
  expect(await encodePhoto(bomb)).toBeNull()
})

test('S74 what hides behind a picture is left behind, whatever it claims to be', async () => {
  const script = '<script>alert(1)</script>'
  const polyglot = Buffer.concat([await picture(30, 20).jpeg().toBuffer(), Buffer.from(script)])
  const encoded = await encodePhoto(polyglot)
  expect(encoded?.jpeg.includes(script)).toBe(false)
  expect(await encodePhoto(Buffer.from(`GIF89a/*${script}*/=1`))).toBeNull()
  expect(await encodePhoto(await picture(30, 20).gif().toBuffer())).toBeNull()
})
