import type { CommentData, RemarkData } from "../../workbook-file/sheet-parts";
import { areaSize, containsArea } from "../model/area";
import { formatArea, parseArea } from "../model/reference";
import type { WorkbookModel } from "../model/workbook-model";
import type { ApiContext } from "../protocol/api-class";
import { ApiError } from "../protocol/api-error";
import type { ApiObject } from "../protocol/api-object";
import type { Arguments } from "../protocol/arguments";
import { rangeArgument, resolve } from "./find-range";
import {
  type CommentReplyTarget,
  type CommentsTarget,
  type CommentTarget,
  make,
  type RangeTarget,
  targetOf,
} from "./targets";

/** The author of every comment made in this host. */
const author = "Workbench";

/** Finds and changes comments and replies. Deleted ones are refused as not found. */
export const commentAccess = {
  all: ({ sheet }: CommentsTarget, { model }: ApiContext): CommentTarget[] =>
    model.sheets
      .filter(({ id }) => sheet === null || id === sheet)
      .flatMap(({ id, properties }) => (properties.comments ?? []).map((one) => ({ sheet: id, comment: one.id }))),

  find: ({ sheet, comment }: CommentTarget, { model }: ApiContext): CommentData => {
    const found = model.findSheet(sheet)?.properties.comments?.find(({ id }) => id === comment);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  findReply: (target: CommentReplyTarget, context: ApiContext): RemarkData => {
    const found = commentAccess.find(target, context).replies.find(({ id }) => id === target.reply);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },

  change: (target: CommentTarget, context: ApiContext, change: Partial<CommentData>): void => {
    commentAccess.find(target, context);
    const { comments = [] } = context.model.sheet(target.sheet).properties;
    context.model.changeSheet(target.sheet, {
      comments: comments.map((one) => (one.id === target.comment ? { ...one, ...change } : one)),
    });
  },

  remove: (target: CommentTarget, { model }: ApiContext): void => {
    const { comments = [] } = model.sheet(target.sheet).properties;
    model.changeSheet(target.sheet, { comments: comments.filter(({ id }) => id !== target.comment) });
  },

  /** A new comment or reply, with the first free id in the workbook. */
  remark: (content: unknown, { model }: ApiContext): RemarkData => {
    if (typeof content !== "string" || content === "") throw new ApiError("InvalidArgument");
    const taken = new Set(
      model.sheets.flatMap(({ properties: { comments = [] } }) =>
        comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]),
      ),
    );
    let number = 1;
    const idOf = () => `{${String(number).padStart(8, "0")}-0006-0000-0000-000000000000}`;
    while (taken.has(idOf())) number += 1;
    return { id: idOf(), author, date: new Date().toISOString().replace("Z", ""), text: content };
  },

  /**
   * The single cell that an argument names: a range, or an address, which must include the sheet if we don't know it.
   */
  cellArgument: ({ sheet }: CommentsTarget, args: Arguments, { model }: ApiContext): RangeTarget => {
    const cell =
      targetOf(args.object(0, "Range"), "Range") ??
      (sheet === null ? withSheet(model, args.text(0)) : rangeArgument(model, sheet, args, 0));
    if (!cell || areaSize(cell.area).cells !== 1) throw new ApiError("InvalidArgument");
    return cell;
  },

  at: ({ sheet, area }: RangeTarget, { model }: ApiContext): CommentTarget | null => {
    const reference = formatArea(area);
    const found = (model.sheet(sheet).properties.comments ?? []).find(({ cell }) => cell === reference);
    return found ? { sheet, comment: found.id } : null;
  },

  location: (target: CommentTarget, context: ApiContext): ApiObject => {
    const area = parseArea(commentAccess.find(target, context).cell);
    if (!area) throw new ApiError("GeneralException");
    const merged = (context.model.sheet(target.sheet).properties.merges ?? []).flatMap((one) => parseArea(one) ?? []);
    return make("Range", { sheet: target.sheet, area: merged.find((one) => containsArea(one, area)) ?? area });
  },
};

function withSheet(model: WorkbookModel, text: string): RangeTarget | null {
  return text.includes("!") ? resolve(model, model.activeSheet.id, text) : null;
}
