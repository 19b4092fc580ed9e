// @ts-check
// The storages of the browser, or null: reading them throws where cookies are forbidden.
//
//   onDevice()   stays;  inTab()   ends with the tab

export function onDevice() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export function inTab() {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
