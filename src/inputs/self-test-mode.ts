export const selfTestMode = 'self-test'
