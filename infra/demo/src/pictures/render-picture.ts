import sharp from 'sharp'
import { drawScene, type Scene } from './scenes.ts'

/** A JPEG of 1,200 × 800, as a phone would give it. */
export const renderPicture = (scene: Scene): Promise<Buffer> =>
  sharp(Buffer.from(drawScene(scene)))
    .jpeg({ quality: 86 })
    .toBuffer()
