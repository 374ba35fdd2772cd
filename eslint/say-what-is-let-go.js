/** Whether a comment stands within the node, or on the lines right before its statement. */
function isExplained(node, sourceCode) {
  if (sourceCode.getCommentsInside(node).length > 0) return true;
  let statement = node;
  while (statement.parent && !/Statement$|Declaration$|^PropertyDefinition$|^MethodDefinition$/.test(statement.type))
    statement = statement.parent;
  return sourceCode.getCommentsBefore(statement).length > 0;
}

/** Whether a call's handler of failures looks at nothing of what was thrown: `.catch(() => null)`. */
function letsGo(handler) {
  return handler?.type === "ArrowFunctionExpression" && handler.params.length === 0;
}

/**
 * A failure that is caught and ignored may be a bug of ours. If you ignore it, say which failure is expected and why
 * nothing is lost. It is better to look at the error, and throw it if it is not expected.
 */
export const sayWhatIsLetGo = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      unsaid:
        "What is caught here is let go. Look at the error and throw what is not expected, or say in a comment what is expected and why nothing is lost.",
    },
  },
  create(context) {
    const { sourceCode } = context;
    const check = (node) => {
      if (!isExplained(node, sourceCode)) context.report({ node, messageId: "unsaid" });
    };
    return {
      CatchClause(node) {
        if (node.param === null && sourceCode.getCommentsInside(node).length === 0)
          context.report({ node, messageId: "unsaid" });
      },
      "CallExpression[callee.property.name='catch']"(node) {
        if (letsGo(node.arguments[0])) check(node);
      },
    };
  },
};
