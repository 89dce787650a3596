import sharp from 'sharp'

export type EncodedPhoto = { jpeg: Buffer; width: number; height: number }

const LONGEST_EDGE = 1_200
/** 50 megapixels: more than any camera phone's file, far less than a decompression bomb. */
const MAX_PIXELS = 50_000_000
/** No SVG: it is a program, with entities and outside references. */
const ACCEPTED = new Set(['jpeg', 'png', 'webp', 'heif'])

/**
 * Makes of any accepted picture a JPEG of at most 1,200 pixels a side, upright, without EXIF: where and by which device
 * a photo was taken is nobody's business. Null for what is no picture.
 */
export async function encodePhoto(bytes: Buffer): Promise<EncodedPhoto | null> {
  try {
    const source = sharp(bytes, { limitInputPixels: MAX_PIXELS })
    if (!ACCEPTED.has((await source.metadata()).format)) return null
    const { data, info } = await source
      .rotate()
      .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { jpeg: data, width: info.width, height: info.height }
  } catch {
    // sharp throws for whatever it cannot read; the person can choose another file
    return null
  }
}
