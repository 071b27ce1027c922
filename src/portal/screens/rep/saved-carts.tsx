import { useTranslation } from "react-i18next"
import type { RepAccountCard } from "../../answers-rep"
import { useFormat } from "../../hooks/use-format"
import { Card } from "../../kit/card"
import { Opens } from "../../kit/opens"
import { ActSheet } from "./act-sheet"

/** What reps saved for this account, or its members for all of them. */
export function SavedCarts({ account }: { account: RepAccountCard }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  return account.saved_carts.length === 0 ? null : (
    <Card title={t("saved.onCard")}>
      <ul className="flex flex-col gap-y-4">
        {account.saved_carts.map((saved) => (
          <li
            key={saved.id}
            className="flex items-center justify-between gap-x-4"
          >
            <span className="min-w-0">
              <span className="txt-medium block break-words">
                {saved.title}
              </span>
              <span className="txt-small text-ui-fg-subtle block">
                {[
                  t("saved.lineCount", { count: saved.line_count }),
                  saved.author,
                  instant(saved.saved_at),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            <Opens label={t("rep.carts.open")} of={saved.title}>
              {(close) => (
                <ActSheet
                  account={account}
                  to={`/saved-carts/${saved.id}`}
                  onClose={close}
                />
              )}
            </Opens>
          </li>
        ))}
      </ul>
    </Card>
  )
}
