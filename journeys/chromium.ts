/** How to launch the machine's own Chromium, cut off from anything but the server under test. */
export const chromium = {
  executablePath: process.env.KENNIS_CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
