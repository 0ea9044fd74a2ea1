/** An advertisement as the theme's ad plug-in nests it. */
export function broadcasterAd(label: string, words: string, place: string): string {
  return `<div class="hv-ad code-block code-block-${place}" data-ad-place="${place}"><span class="ad-label">${label}</span><div class="ad-wrap"><div id="hv-ad-${place}" class="ad-slot" data-sizes="300x250,728x90"><div class="ad-box${place === 'side' ? ' tall' : ''}">${words}</div></div></div></div>`;
}
