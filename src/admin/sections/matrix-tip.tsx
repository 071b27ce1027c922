import { useTranslation } from "react-i18next"
import type { AdminAccount } from "../../api/admin/b2b/types"
import { codeAndName, personName } from "../kit/text"
import { useFormat } from "../kit/use-format"
import { limitText } from "./limit-text"
import type { MatrixPlace } from "./matrix-table"

export type MatrixPoint = { place: MatrixPlace; at: DOMRect }

const WIDTH = 280

/** What the cell under the pointer means, in words, beside it. */
export function MatrixTip({
  place: { member, shipTo, cell },
  at,
  accounts,
}: MatrixPoint & { accounts: AdminAccount[] }) {
  const { t } = useTranslation("b2b")
  const format = useFormat()
  const lines = cell
    ? [
        t(`matrix.how.${cell.how}`),
        cell.amount_limit === null
          ? t("accesses.noLimit")
          : t("matrix.limit", {
              amount: limitText(cell.amount_limit, accounts),
            }),
        ...(cell.ends_on === null
          ? []
          : [t("period.until", { until: format.day(cell.ends_on) })]),
      ]
    : [t("matrix.none")]
  const left = Math.min(at.right + 8, window.innerWidth - WIDTH - 8)
  return (
    <div
      role="tooltip"
      className="bg-ui-bg-component shadow-elevation-tooltip txt-compact-xsmall pointer-events-none fixed z-50 flex flex-col gap-y-1 rounded-lg px-3 py-2"
      style={{ left, top: at.bottom + 4, maxWidth: WIDTH }}
    >
      <span className="txt-compact-xsmall-plus">
        {personName(member.customer)}
      </span>
      <span>{codeAndName(shipTo)}</span>
      {lines.map((line) => (
        <span key={line} className="text-ui-fg-subtle">
          {line}
        </span>
      ))}
    </div>
  )
}
