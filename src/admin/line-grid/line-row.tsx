import { ArrowUturnLeft, Trash } from "@medusajs/icons"
import { clx, IconButton, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { ChoiceCell, TextCell } from "./cells"
import type { LineChoices } from "./line-choices"
import { isBlank, type LineDraft, type LineProblem } from "./line-draft"
import { TargetCell } from "./target-cell"

type LineRowProps = {
  draft: LineDraft
  choices: LineChoices
  isEdited: boolean
  isRemoved: boolean
  problem: LineProblem | null
  /** What the server said of it. */
  refusal?: string | undefined
  onChange: (change: Partial<LineDraft>) => void
  onLeaveSku: () => void
  onRemove: () => void
}

export const COLUMNS = 8

/** One line of a schedule as it is typed; what is wrong with it stands below. */
export function LineRow({
  draft,
  choices,
  isEdited,
  isRemoved,
  problem,
  refusal,
  onChange,
  onLeaveSku,
  onRemove,
}: LineRowProps) {
  const { t } = useTranslation("b2b")
  const name =
    draft.sku || draft.target?.title || t("scheduleLines.targets.everything")
  const wrong =
    refusal ??
    (problem === null || isBlank(draft)
      ? null
      : t(`scheduleLines.problem.${problem}`, {
          sku: draft.sku.trim(),
          unit: draft.unit_code,
        }))
  const cell = (column: string) => ({
    label: `${t(`scheduleLines.${column}`)}, ${name}`,
    disabled: isRemoved,
  })
  return (
    <>
      <Table.Row
        className={clx(
          "divide-x [&_td:not(:first-child)]:px-0",
          (draft.isNew || isEdited) && "bg-ui-bg-highlight",
          isRemoved && "line-through",
          wrong !== null && "border-b-0"
        )}
      >
        <Table.Cell>
          {draft.isNew ? (
            <ChoiceCell
              {...cell("what")}
              className="-ml-2"
              value={draft.target_type}
              options={choices.targets}
              onChange={(value) => {
                const to = choices.targets.find((one) => one.value === value)
                onChange(to ? { target_type: to.value } : {})
              }}
            />
          ) : (
            t(`scheduleLines.targets.${draft.target_type}`)
          )}
        </Table.Cell>
        <Table.Cell className="max-w-72">
          <TargetCell
            draft={draft}
            label={`${t("scheduleLines.sku")}, ${name}`}
            onChange={onChange}
            onLeave={onLeaveSku}
          />
        </Table.Cell>
        <Table.Cell>
          <ChoiceCell
            {...cell("method")}
            value={draft.method}
            options={choices.methods(draft)}
            onChange={(value) => {
              onChange({ method: methodOf(value) })
            }}
          />
        </Table.Cell>
        <Table.Cell>
          <ChoiceCell
            {...cell("start")}
            disabled={isRemoved || draft.method === "price"}
            value={draft.start}
            options={choices.starts(draft)}
            onChange={(start) => {
              onChange({ start })
            }}
          />
        </Table.Cell>
        <Table.Cell>
          <TextCell
            {...cell("value")}
            align="right"
            value={draft.value}
            onChange={(value) => {
              onChange({ value })
            }}
          />
        </Table.Cell>
        <Table.Cell>
          <ChoiceCell
            {...cell("unit")}
            disabled={isRemoved || draft.target_type !== "variant"}
            value={draft.unit_code}
            options={choices.units(draft)}
            onChange={(unit_code) => {
              onChange({ unit_code })
            }}
          />
        </Table.Cell>
        <Table.Cell>
          <TextCell
            {...cell("from")}
            align="right"
            value={draft.from_quantity}
            onChange={(from_quantity) => {
              onChange({ from_quantity })
            }}
          />
        </Table.Cell>
        <Table.Cell>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t(
              isRemoved ? "scheduleLines.keep" : "scheduleLines.remove",
              { name }
            )}
            onClick={onRemove}
          >
            {isRemoved ? <ArrowUturnLeft /> : <Trash />}
          </IconButton>
        </Table.Cell>
      </Table.Row>
      {wrong !== null && (
        <Table.Row className="bg-ui-bg-highlight">
          <td
            colSpan={COLUMNS}
            className="text-ui-fg-error txt-compact-small px-3 pb-2"
          >
            {wrong}
          </td>
        </Table.Row>
      )}
    </>
  )
}

function methodOf(value: string): LineDraft["method"] {
  return value === "percent_off" || value === "amount_off" || value === "markup"
    ? value
    : "price"
}
