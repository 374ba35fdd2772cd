/** The code that tests start services with, where its being secret is none of their concern. */
export const testSignInCode = "code-of-a-service-that-only-tests-start-012";
