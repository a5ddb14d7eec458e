/** A chosen file as base64, without the heading of a data URL; `null` where the browser cannot read it. */
export function readBase64(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result).replace(/^[^,]*,/, "")));
    reader.addEventListener("error", () => resolve(null));
    reader.readAsDataURL(file);
  });
}
