const PURPOSES: [string, string][] = [
  ['Necessary', 'Keep you signed in and remember this choice. Always on.'],
  ['Measurement', 'Count which stories are read and for how long.'],
  ['Advertising', 'Show you fewer of the advertisements that you have seen.'],
  ['Partners', 'Let the firms on our list do the same on other sites.'],
];

function purpose([name, words]: [string, string], index: number): string {
  return `<li><label for="purpose-${index}"><span class="purpose-name">${name}</span><input type="checkbox" id="purpose-${index}" role="switch"${index === 0 ? ' checked disabled' : ''}></label><p>${words}</p></li>`;
}

/** The banner that lies over the foot of the page, its closed settings within. */
export function paperConsent(): string {
  return `<div class="consent" role="dialog" aria-label="Your privacy" id="consent"><div><h2>We value your privacy</h2><p>We and our 214 partners store and access information on a device, such as cookies, and process personal data for personalised advertising and content, measurement and audience research. With your permission we may use precise location data. You may click to consent, or you may refuse and keep reading.</p><div class="consent-settings" hidden><h3>What we may do</h3><ul>${PURPOSES.map(purpose).join('')}</ul><button type="button" data-consent="chosen">Save my choice</button></div></div><div class="consent-buttons"><button type="button" data-consent="yes">Accept all</button><button type="button" data-consent="no">Reject all</button></div></div>`;
}
