/**
 * The version of the rules by which figures are worked out and withheld. Raise it with any change after which the same
 * submissions and form would give other figures; a release says by which version it was made.
 */
export const rulesVersion = 2;
