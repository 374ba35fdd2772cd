import type { ApiClass } from "../protocol/api-class";
import { check } from "./check";
import { commentAccess } from "./comment-access";
import { type CommentTarget, make } from "./targets";

const { find, change } = commentAccess;

/** A comment on a cell, with its replies. Authors have no e-mail address in this host. */
export const comment: ApiClass<CommentTarget> = {
  name: "Comment",
  properties: {
    authorEmail: { get: () => "" },
    authorName: { get: (target, context) => find(target, context).author },
    content: {
      get: (target, context) => find(target, context).text,
      set: (target, value, context) => change(target, context, { text: check.text(value) }),
    },
    contentType: { get: () => "Plain" },
    creationDate: { get: (target, context) => `${find(target, context).date}Z` },
    id: { get: ({ comment }) => comment },
    resolved: {
      get: (target, context) => find(target, context).resolved,
      set: (target, value, context) => change(target, context, { resolved: check.flag(value) }),
    },
  },
  navigation: { replies: (target) => make("CommentReplyCollection", target) },
  methods: {
    delete: (target, _, context) => {
      find(target, context);
      commentAccess.remove(target, context);
    },
    getLocation: (target, _, context) => commentAccess.location(target, context),
  },
};
