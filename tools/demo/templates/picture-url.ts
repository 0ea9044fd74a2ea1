/** Where the demo serves a picture of pictures/. */
export function pictureUrl(name: string): string {
  return `/pictures/${name}.svg`;
}
