/** Where the thing that had the focus is gone, as after revoking what a button stood beside, the screen gets it. */
export function stayOnScreen(): void {
  if (document.activeElement === document.body) document.getElementById('screen')?.focus({ preventScroll: true })
}
