/** The version of this package; a test holds it to package.json. Numbers may change between minor versions only. */
export const version = "0.1.0";
