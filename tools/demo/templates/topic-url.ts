/** An address for a list that the demo does not have: its server shows the front page there. */
export function topicUrl(parameter: string, name: string): string {
  const slug = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `/?${parameter}=${encodeURIComponent(slug)}`;
}
