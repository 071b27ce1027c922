import { useTranslation } from "react-i18next"
import type { Page } from "../answers"
import { Action } from "./action"

type PagerProps = { page: Page; onPage: (page: number) => void }

/** "21 to 40 of 322", and the ways on and back; nothing where all fits. */
export function Pager({ page, onPage }: PagerProps) {
  const { t } = useTranslation()
  const { count, offset, limit } = page
  if (count <= limit) {
    return null
  }
  const number = Math.floor(offset / limit) + 1
  return (
    <nav
      aria-label={t("pages.label")}
      className="flex items-center justify-between gap-2 px-4 pb-4"
    >
      <Action
        disabled={offset === 0}
        onClick={() => {
          onPage(number - 1)
        }}
      >
        {t("pages.previous")}
      </Action>
      <span className="txt-small text-ui-fg-subtle">
        {t("pages.range", {
          from: offset + 1,
          to: Math.min(offset + limit, count),
          count,
        })}
      </span>
      <Action
        disabled={offset + limit >= count}
        onClick={() => {
          onPage(number + 1)
        }}
      >
        {t("pages.next")}
      </Action>
    </nav>
  )
}
