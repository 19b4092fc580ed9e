// @ts-check
// The storage of this device, or null: reading `localStorage` throws where cookies are forbidden.
//
//   onDevice()

export function onDevice() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
