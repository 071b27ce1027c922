import { useTranslation } from "react-i18next"
import type { TemplateCart } from "../../answers-saved"
import { useCurrent } from "../../hooks/use-current"
import { Action } from "../../kit/action"
import { codedName } from "../../kit/names"
import { Sheet } from "../../kit/sheet"
import { LineChanges } from "../saved-carts/line-changes"

type BasketsProps = {
  carts: TemplateCart[]
  onOpen: (cartId: string) => void
  onClose: () => void
}

/** What became of a template at each place; each basket can be opened. */
export function Baskets({ carts, onOpen, onClose }: BasketsProps) {
  const { t } = useTranslation()
  const siteName = useSiteName()
  return (
    <Sheet
      title={t("template.results")}
      {...(carts.length > 1 ? { description: t("template.resultsText") } : {})}
      onClose={onClose}
    >
      <ul className="flex flex-col gap-y-6">
        {carts.map(({ ship_to_id, cart_id, line_count, changes, refusal }) => (
          <li key={ship_to_id ?? ""} className="flex flex-col gap-y-2">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <div className="min-w-0 flex-1">
                <p className="txt-medium-plus break-words">
                  {siteName(ship_to_id)}
                </p>
                <p className="txt-small text-ui-fg-subtle">
                  {cart_id === null
                    ? t("template.refused")
                    : t("saved.lineCount", { count: line_count })}
                </p>
              </div>
              {cart_id !== null && (
                <Action
                  aria-label={`${t("saved.open")} ${siteName(ship_to_id)}`}
                  onClick={() => {
                    onOpen(cart_id)
                  }}
                >
                  {t("saved.open")}
                </Action>
              )}
            </div>
            {refusal && (
              <p className="txt-small text-ui-fg-error">{refusal.message}</p>
            )}
            <LineChanges changes={changes} />
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** What a place is called, or that there is none. */
export function useSiteName(): (id: string | null) => string {
  const { t } = useTranslation()
  const { account } = useCurrent()
  return (id) => {
    const site = account.ship_tos.find((one) => one.id === id)
    return site ? codedName(site) : (id ?? t("template.noSite"))
  }
}
