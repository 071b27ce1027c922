import { clx } from "@medusajs/ui"
import { memo, type MouseEvent } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminMatrixAnswer, AdminMatrixCell } from "../answers"
import { personName } from "../kit/text"
import { matrixMarks } from "./matrix-marks"

/** Above so many sites the headers stand upright, so that all fit. */
const MOST_WIDE = 12

export type MatrixPlace = {
  member: AdminMatrixAnswer["members"][number]
  shipTo: AdminMatrixAnswer["ship_tos"][number]
  cell: AdminMatrixCell | null
}

type MatrixTableProps = {
  answer: AdminMatrixAnswer
  onOpen: (place: MatrixPlace) => void
  /** Undefined when the pointer leaves the table. */
  onPoint: (place: MatrixPlace | undefined, at?: DOMRect) => void
}

const corner = "bg-ui-bg-base sticky left-0 top-0 z-[3] border-b border-r"
const head = "bg-ui-bg-base sticky top-0 z-[2] border-b"
const side = "bg-ui-bg-base sticky left-0 z-[1] border-b border-r"

/**
 * Members × delivery addresses; the names stay in sight while one scrolls. One
 * listener serves thousands of cells, and pointing at one draws none of them again.
 */
export const MatrixTable = memo(function MatrixTable({
  answer,
  onOpen,
  onPoint,
}: MatrixTableProps) {
  const { t } = useTranslation("b2b")
  const { members, ship_tos } = answer
  const upright = ship_tos.length > MOST_WIDE
  const cells = new Map(
    answer.cells.map((cell) => [`${cell.member_id} ${cell.ship_to_id}`, cell])
  )
  const cellOf = (memberId: string, shipToId: string) =>
    cells.get(`${memberId} ${shipToId}`) ?? null

  const place = (event: MouseEvent): [MatrixPlace, DOMRect] | null => {
    const button =
      event.target instanceof Element ? event.target.closest("button") : null
    const { member: row, site: column } = button?.dataset ?? {}
    const member = members[Number(row)]
    const shipTo = ship_tos[Number(column)]
    return button && member && shipTo
      ? [
          { member, shipTo, cell: cellOf(member.id, shipTo.id) },
          button.getBoundingClientRect(),
        ]
      : null
  }

  return (
    <table
      className="txt-compact-small w-max min-w-full border-separate border-spacing-0"
      onClick={(event) => {
        const found = place(event)
        if (found) {
          onOpen(found[0])
        }
      }}
      onMouseOver={(event) => {
        const found = place(event)
        onPoint(found?.[0], found?.[1])
      }}
      onMouseLeave={() => {
        onPoint(undefined)
      }}
    >
      <thead>
        <tr>
          <th
            className={clx(
              corner,
              "min-w-48 px-6 py-3 text-left align-bottom font-medium"
            )}
          >
            {t("accesses.member")}
          </th>
          {ship_tos.map((shipTo) => (
            <th
              key={shipTo.id}
              title={[shipTo.code, shipTo.name].filter(Boolean).join(" ")}
              className={clx(head, "px-1 py-3 align-bottom font-medium", {
                "text-ui-fg-muted line-through": shipTo.status === "closed",
              })}
            >
              <SiteName shipTo={shipTo} upright={upright} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {members.map((member, row) => (
          <tr key={member.id} className="group">
            <th
              className={clx(
                side,
                "group-hover:bg-ui-bg-base-hover max-w-64 truncate px-6 py-1 text-left font-normal",
                { "text-ui-fg-muted": member.status !== "active" }
              )}
            >
              <Link to={`/customers/${member.customer?.id ?? ""}`}>
                {personName(member.customer)}
              </Link>
            </th>
            {ship_tos.map((shipTo, column) => (
              <td
                key={shipTo.id}
                className="group-hover:bg-ui-bg-base-hover border-b p-0"
              >
                <button
                  type="button"
                  data-member={row}
                  data-site={column}
                  aria-label={`${personName(member.customer)}, ${shipTo.name}`}
                  className="hover:bg-ui-bg-base-pressed flex h-9 w-full min-w-9 items-center justify-center"
                >
                  <Mark cell={cellOf(member.id, shipTo.id)} />
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

function SiteName({
  shipTo,
  upright,
}: {
  shipTo: MatrixPlace["shipTo"]
  upright: boolean
}) {
  if (upright) {
    return (
      <span
        className="mx-auto block max-h-36 truncate"
        style={{ writingMode: "vertical-rl", transform: "rotate(180deg)" }}
      >
        {shipTo.code ?? shipTo.name}
      </span>
    )
  }
  return (
    <span className="mx-auto flex w-28 flex-col gap-y-0.5 whitespace-normal">
      {shipTo.code !== null && <span>{shipTo.code}</span>}
      <span className="text-ui-fg-subtle txt-compact-xsmall font-normal">
        {shipTo.name}
      </span>
    </span>
  )
}

/** A letter in a colour; a bar below it where a limit or an end applies. */
function Mark({ cell }: { cell: AdminMatrixCell | null }) {
  const { t } = useTranslation("b2b")
  if (cell === null) {
    return null
  }
  const bounded = cell.amount_limit !== null || cell.ends_on !== null
  return (
    <span
      className={clx(
        "txt-compact-xsmall-plus flex size-6 items-center justify-center rounded",
        matrixMarks[cell.how],
        { "border-b-2 border-current": bounded }
      )}
    >
      {t(`matrix.letter.${cell.how}`)}
    </span>
  )
}
