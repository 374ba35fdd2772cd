import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { commentAccess } from "./comment-access";
import { type CommentTarget, make } from "./targets";

/** The replies to a comment, oldest first. */
export const commentReplyCollection: ApiClass<CommentTarget> = {
  name: "CommentReplyCollection",
  items: (target, context) => replies(target, context).map(({ id }) => make("CommentReply", { ...target, reply: id })),
  methods: {
    add: (target, args, context) => {
      const reply = commentAccess.remark(args.raw(0), context);
      commentAccess.change(target, context, { replies: [...replies(target, context), reply] });
      return make("CommentReply", { ...target, reply: reply.id });
    },
    getCount: (target, _, context) => replies(target, context).length,
    getItem: (target, args, context) => required(find(target, args.text(0), context)),
    getItemAt: (target, args, context) => {
      const found = replies(target, context)[args.integer(0)];
      return required(found ? make("CommentReply", { ...target, reply: found.id }) : null);
    },
    getItemOrNullObject: (target, args, context) => find(target, args.text(0), context),
  },
};

function replies(target: CommentTarget, context: ApiContext) {
  return commentAccess.find(target, context).replies;
}

function find(target: CommentTarget, id: string, context: ApiContext): ApiObject | null {
  const isThere = replies(target, context).some((reply) => reply.id === id);
  return isThere ? make("CommentReply", { ...target, reply: id }) : null;
}

function required(reply: ApiObject | null): ApiObject {
  if (!reply) throw new ApiError("ItemNotFound");
  return reply;
}
