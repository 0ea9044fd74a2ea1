/** A place for an advertisement, as deep as the ad server's tags make it. */
export function paperAd(place: string): string {
  return `<div class="ad-slot-container" data-component="ad-${place}"><div class="ad-slot ad-slot--${place}" id="dfp-ad--${place}" data-label-show="true" data-refresh="false"><div class="ad-slot__label">Advertisement</div><div class="ad-slot__content"><div class="house-ad"><strong>Averne Glassworks</strong><span>Windows that keep the wind out. Since the harbour was a beach.</span></div></div></div></div>`;
}
