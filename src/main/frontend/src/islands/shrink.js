// Makes a photo small before it is sent.
const LONGEST_PX = 1600;
const QUALITY = 0.8;

/** A JPEG no larger than that on its longer side, upright; the file itself where the browser cannot read it. */
export async function shrink(file) {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (!picture) {
    return file;
  }
  const scale = Math.min(1, LONGEST_PX / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const small = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  const isBetter = small && (scale < 1 || small.size < file.size || !/^image\/(jpeg|png)$/.test(file.type));
  const name = file.name.replace(/\.[^.]*$/, '') + '.jpg';
  return isBetter ? new File([small], name, { type: 'image/jpeg' }) : file;
}
