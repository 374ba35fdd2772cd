/** The `value` of the finding that says a rule could not be checked. It is about the rule and not about any answer. */
export const couldNotBeChecked = "could not be checked";
