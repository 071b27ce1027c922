import type { AdminScheduleLine, AdminScheduleVariant } from "../answers"

/** A row of the grid: a line as it is being typed. */
export type LineDraft = Pick<
  AdminScheduleLine,
  "target_type" | "target_id" | "method" | "value" | "unit_code" | "target"
> & {
  /** The line's id, or one of ours while it is not saved. */
  key: string
  isNew: boolean
  /** As typed or pasted; only new rows find their product by it. */
  sku: string
  isLookedUp: boolean
  /** `list_price`, `cost`, or the id of the schedule that it starts from. */
  start: string
  from_quantity: string
}

/** What the server takes for one line; with an `id`, what that one becomes. */
export type LineBody = { id?: string } & Pick<
  AdminScheduleLine,
  | "target_type"
  | "target_id"
  | "method"
  | "base"
  | "base_schedule_id"
  | "value"
  | "unit_code"
  | "from_quantity"
>

/** What is wrong with a row, by its key in i18n under `scheduleLines.problem`. */
export type LineProblem =
  | "looking"
  | "skuMissing"
  | "skuUnknown"
  | "category"
  | "value"
  | "quantity"
  | "unit"
  | "taken"

let made = 0

/** An empty row that nobody has saved. */
export function newDraft(typed: Partial<LineDraft> = {}): LineDraft {
  made += 1
  return {
    key: `new-${String(made)}`,
    isNew: true,
    target_type: "variant",
    target_id: "",
    target: null,
    sku: "",
    isLookedUp: false,
    method: "price",
    start: "list_price",
    value: "",
    unit_code: "",
    from_quantity: "1",
    ...typed,
  }
}

/** A new row into which nobody has typed is not sent. */
export function isBlank({ isNew, sku, value, target_id }: LineDraft): boolean {
  return isNew && sku.trim() === "" && value.trim() === "" && target_id === ""
}

/** A saved line as a row. */
export function draftOf(line: AdminScheduleLine): LineDraft {
  const { id, base, base_schedule_id, target, ...rest } = line
  return {
    ...rest,
    key: id,
    isNew: false,
    target,
    sku: target?.sku ?? "",
    isLookedUp: true,
    start: base_schedule_id ?? base,
  }
}

/** A row as the server takes it. */
export function bodyOf(draft: LineDraft): LineBody {
  const { target_type, target_id, method, start, unit_code } = draft
  const isBase = start === "list_price" || start === "cost"
  const isPrice = method === "price"
  return {
    ...(draft.isNew ? {} : { id: draft.key }),
    target_type,
    target_id: target_type === "everything" ? "" : target_id,
    method,
    base: isPrice ? "list_price" : isBase ? start : "schedule",
    base_schedule_id: isPrice || isBase ? null : start,
    value: draft.value.trim(),
    unit_code: target_type === "variant" ? unit_code : "",
    from_quantity: draft.from_quantity.trim(),
  }
}

/** Where a change makes something else of the row too. */
export function changed(
  draft: LineDraft,
  change: Partial<LineDraft>
): LineDraft {
  const next = { ...draft, ...change }
  const target =
    change.target_type === undefined
      ? {}
      : { target_id: "", target: null, sku: "", unit_code: "" }
  const method =
    next.target_type !== "variant" && next.method === "price"
      ? "percent_off"
      : next.method
  return {
    ...next,
    ...target,
    method,
    // A markup starts from the cost, and nothing else does.
    start:
      method === "markup"
        ? "cost"
        : next.start === "cost"
          ? "list_price"
          : next.start,
  }
}

/** Of saved lines, whether it counts from another quantity, or in another unit, now. */
export function isMoved(line: AdminScheduleLine, draft: LineDraft): boolean {
  return (
    line.unit_code !== draft.unit_code ||
    Number(line.from_quantity) !== Number(draft.from_quantity)
  )
}

const DECIMAL = /^\d{1,12}(\.\d{1,10})?$/

/** What a look at the row alone shows; the server looks at the rest. */
export function problemOf(draft: LineDraft): LineProblem | null {
  if (draft.target_type === "variant" && draft.target_id === "") {
    return draft.sku.trim() === ""
      ? "skuMissing"
      : draft.isLookedUp
        ? "skuUnknown"
        : "looking"
  }
  if (draft.target_type === "category" && draft.target_id === "") {
    return "category"
  }
  if (!DECIMAL.test(draft.value.trim())) {
    return "value"
  }
  const quantity = draft.from_quantity.trim()
  if (!DECIMAL.test(quantity) || Number(quantity) === 0) {
    return "quantity"
  }
  return draft.unit_code === "" ||
    draft.target?.units.includes(draft.unit_code) === true
    ? null
    : "unit"
}

/** The row once the shop was asked for its SKU. */
export function lookedUp(
  draft: LineDraft,
  variants: readonly AdminScheduleVariant[]
): LineDraft {
  const found = variants.find(({ sku }) => sku === draft.sku.trim())
  return {
    ...draft,
    isLookedUp: true,
    target_id: found?.id ?? "",
    target: found ?? null,
  }
}

/**
 * The row that a refusal names: "In line 3, …", or "lines, 2, …" of the edge; it
 * counts the rows that were sent.
 */
export function refusedLine(message: string): number | null {
  const named = /\bin line (\d+)\b(?!.*\bin line \d)/i.exec(message)
  if (named) {
    return Number(named[1]) - 1
  }
  const edge = /\blines, (\d+)\b/.exec(message)
  return edge ? Number(edge[1]) : null
}
