import type { ApiClass, ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import { formatArea } from "../model/reference";
import { commentAccess } from "./comment-access";
import { refuseProtected } from "./refuse-protected";
import { type CommentsTarget, type CommentTarget, make } from "./targets";

/** The comments of a sheet or of the workbook, oldest first within a sheet. We have not built @mentions. */
export const commentCollection: ApiClass<CommentsTarget> = {
  name: "CommentCollection",
  items: (target, context) => commentAccess.all(target, context).map(asComment),
  methods: {
    add: (target, args, context) => {
      const { model } = context;
      const cell = commentAccess.cellArgument(target, args, context);
      if (args.choice(2, ["Plain", "Mention"], "Plain") === "Mention") {
        throw new ApiError("ApiNotFound", { message: "This host does not support mentions in comments." });
      }
      refuseProtected(model, cell, "table");
      if (commentAccess.at(cell, context)) {
        throw new ApiError("InvalidOperation", { message: "The cell already has a comment. Add a reply to it." });
      }
      const remark = commentAccess.remark(args.raw(1), context);
      const added = { ...remark, cell: formatArea(cell.area), resolved: false, replies: [] };
      model.changeSheet(cell.sheet, { comments: [...(model.sheet(cell.sheet).properties.comments ?? []), added] });
      return asComment({ sheet: cell.sheet, comment: added.id });
    },
    getCount: (target, _, context) => commentAccess.all(target, context).length,
    getItem: (target, args, context) => required(find(target, args.text(0), context)),
    getItemAt: (target, args, context) => {
      const found = commentAccess.all(target, context)[args.integer(0)];
      return required(found ? asComment(found) : null);
    },
    getItemByCell: (target, args, context) => {
      const found = commentAccess.at(commentAccess.cellArgument(target, args, context), context);
      return required(found && asComment(found));
    },
    getItemByReplyId: (target, args, context) => {
      const id = args.text(0);
      const isParent = (one: CommentTarget) =>
        commentAccess.find(one, context).replies.some((reply) => reply.id === id);
      const found = commentAccess.all(target, context).find(isParent);
      return required(found ? asComment(found) : null);
    },
    getItemOrNullObject: (target, args, context) => find(target, args.text(0), context),
  },
};

function asComment(target: CommentTarget): ApiObject {
  return make("Comment", target);
}

function find(target: CommentsTarget, id: string, context: ApiContext): ApiObject | null {
  const found = commentAccess.all(target, context).find(({ comment }) => comment === id);
  return found ? asComment(found) : null;
}

function required(comment: ApiObject | null): ApiObject {
  if (!comment) throw new ApiError("ItemNotFound");
  return comment;
}
