/** The code for services in tests that don't need it to be secret. */
export const testSignInCode = "code-of-a-service-that-only-tests-start-012";
