/** Of package.json; a test keeps the two equal. */
export const toolVersion = '0.1.0'
