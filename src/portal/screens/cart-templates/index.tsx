import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type {
  CartTemplate,
  CartTemplateAnswer,
  CartTemplatesAnswer,
} from "../../answers-saved"
import { useFormat } from "../../hooks/use-format"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { DoNow } from "../../kit/do-now"
import { Empty } from "../../kit/empty"
import { List } from "../../kit/list"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { TemplateOfFile } from "./template-of-file"

/** Baskets that are ordered again and again. */
export function CartTemplatesScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <Screen
      title={t("template.title")}
      actions={
        <>
          <DoNow<CartTemplateAnswer>
            change={{
              path: "/store/b2b/cart-templates/from-history",
              body: { title: t("template.usual") },
            }}
            done={t("template.usualDone")}
            onDone={({ cart_template }) =>
              void navigate(`/cart-templates/${cart_template.id}`)
            }
          >
            {t("template.usual")}
          </DoNow>
          <Opens label={t("template.fromCsv")}>
            {(close) => <TemplateOfFile onClose={close} />}
          </Opens>
        </>
      }
    >
      <Allowed needs="order.place">
        <Templates />
      </Allowed>
    </Screen>
  )
}

function Templates() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  return (
    <Card flush>
      <List<CartTemplatesAnswer, CartTemplate>
        label={t("template.title")}
        path="/store/b2b/cart-templates"
        rows={({ cart_templates }) => cart_templates}
        id={({ id }) => id}
        to={({ id }) => `/cart-templates/${id}`}
        search={t("template.search")}
        columns={[
          { label: t("saved.name"), cell: ({ title }) => title },
          {
            label: t("template.owner"),
            cell: ({ owner }) => t(`template.owners.${owner}`),
          },
          {
            label: t("template.lastOrder"),
            cell: ({ last_order }) =>
              last_order
                ? `#${String(last_order.display_id ?? "")}, ${instant(last_order.placed_at)}`
                : t("template.never"),
          },
          {
            label: t("saved.lines"),
            cell: ({ line_count }) => line_count,
            end: true,
          },
        ]}
        empty={
          <Empty title={t("template.none")} text={t("template.noneText")} />
        }
      />
    </Card>
  )
}
