// The content scripts in the order in which they run; the manifest, the registration and the injection share it.
export const EARLY = ['content/dom.js', 'content/touched.js'];
export const SNAPSHOT = [
  'content/snapshot/controls.js', 'content/snapshot/toggles.js', 'content/snapshot/lists.js', 'content/snapshot/texts.js', 'content/snapshot/selector.js', 'content/snapshot/frame.js',
  'content/snapshot/page.js', 'content/snapshot/look.js', 'content/snapshot/collect.js',
];
export const LATE = [...SNAPSHOT, 'content/untick/layer.js', 'content/untick/outline.js', 'content/untick/panel.js', 'content/untick/marks.js', 'content/untick/place.js', 'content/untick/click.js', 'content/send.js', 'content/main.js'];
