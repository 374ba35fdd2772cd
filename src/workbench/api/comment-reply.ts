import type { RemarkData } from "../../workbook-file/sheet-parts";
import type { ApiClass, ApiContext } from "../protocol/api-class";
import { check } from "./check";
import { commentAccess } from "./comment-access";
import { type CommentReplyTarget, make } from "./targets";

const { findReply } = commentAccess;

/** A reply to a comment. */
export const commentReply: ApiClass<CommentReplyTarget> = {
  name: "CommentReply",
  properties: {
    authorEmail: { get: () => "" },
    authorName: { get: (target, context) => findReply(target, context).author },
    content: {
      get: (target, context) => findReply(target, context).text,
      set: (target, value, context) => {
        const changed = { ...findReply(target, context), text: check.text(value) };
        replace(target, context, (reply) => (reply.id === target.reply ? [changed] : [reply]));
      },
    },
    contentType: { get: () => "Plain" },
    creationDate: { get: (target, context) => `${findReply(target, context).date}Z` },
    id: { get: ({ reply }) => reply },
    resolved: { get: (target, context) => commentAccess.find(target, context).resolved },
  },
  methods: {
    delete: (target, _, context) => {
      findReply(target, context);
      replace(target, context, (reply) => (reply.id === target.reply ? [] : [reply]));
    },
    getLocation: (target, _, context) => commentAccess.location(target, context),
    getParentComment: ({ sheet, comment }) => make("Comment", { sheet, comment }),
  },
};

function replace(target: CommentReplyTarget, context: ApiContext, each: (reply: RemarkData) => RemarkData[]): void {
  const { replies } = commentAccess.find(target, context);
  commentAccess.change(target, context, { replies: replies.flatMap(each) });
}
