import { useTranslation } from "react-i18next"
import type {
  TemplateUse,
  TemplateUsesAnswer,
  WholeTemplate,
} from "../../answers-saved"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { Action } from "../../kit/action"
import { Card } from "../../kit/card"
import { ItemList } from "../../kit/item-list"
import { TextLink } from "../../kit/text-link"
import { useOpenBasket } from "../saved-carts/use-open-basket"
import { useSiteName } from "./baskets"

/** The baskets and orders that a template became. */
export function Uses({ template }: { template: WholeTemplate }) {
  const { t } = useTranslation()
  return (
    <Card title={t("template.used")} flush>
      <ItemList<TemplateUsesAnswer, TemplateUse>
        label={t("template.used")}
        path={`/store/b2b/cart-templates/${template.id}/uses`}
        rows={({ uses }) => uses}
        id={({ id }) => id}
        row={(use) => <Use use={use} title={template.title} />}
        empty={
          <p className="txt-small text-ui-fg-subtle px-4 pb-4">
            {t("template.notUsed")}
          </p>
        }
      />
    </Card>
  )
}

function Use({ use, title }: { use: TemplateUse; title: string }) {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const { account, context } = useCurrent()
  const siteName = useSiteName()
  const openBasket = useOpenBasket()
  const isOwn = context.acting
    ? use.sales_rep_id !== null
    : use.sales_rep_id === null && use.member_id === account.member.id
  return (
    <div className="flex min-h-14 flex-wrap items-center justify-between gap-2 py-2">
      <span className="min-w-0">
        <span className="txt-medium block">{instant(use.used_at)}</span>
        <span className="txt-small text-ui-fg-subtle block">
          {siteName(use.ship_to_id)}
        </span>
      </span>
      {use.order_id !== null ? (
        <TextLink to={`/orders/${use.order_id}`}>
          {t("template.order", { number: use.display_id })}
        </TextLink>
      ) : isOwn ? (
        <Action
          onClick={() => {
            openBasket(use.cart_id, title)
          }}
        >
          {t("saved.open")}
        </Action>
      ) : (
        <span className="txt-small text-ui-fg-subtle">
          {t("template.notOrdered")}
        </span>
      )}
    </div>
  )
}
