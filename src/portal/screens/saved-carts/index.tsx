import { useTranslation } from "react-i18next"
import type { SavedCart, SavedCartsAnswer } from "../../answers-saved"
import { useFormat } from "../../hooks/use-format"
import { Allowed } from "../../kit/allowed"
import { Card } from "../../kit/card"
import { Empty } from "../../kit/empty"
import { List } from "../../kit/list"
import { Mark } from "../../kit/mark"
import { Screen } from "../../kit/screen"
import { StateFilter } from "../../kit/state-filter"
import { useSearchParams } from "react-router-dom"

/** Baskets that wait for another day. */
export function SavedCartsScreen() {
  const { t } = useTranslation()
  const { instant } = useFormat()
  const [params] = useSearchParams()
  const status = params.get("status") ?? undefined
  return (
    <Screen title={t("saved.title")}>
      <Allowed needs="order.place">
        <Card flush>
          <List<SavedCartsAnswer, SavedCart>
            label={t("saved.title")}
            path="/store/b2b/saved-carts"
            query={{ status }}
            rows={({ saved_carts }) => saved_carts}
            id={({ id }) => id}
            to={({ id }) => `/saved-carts/${id}`}
            search={t("saved.search")}
            filters={<StateFilter states={["parked", "activated"]} />}
            columns={[
              {
                label: t("saved.name"),
                cell: ({ title, reference }) =>
                  [title, reference].filter(Boolean).join(" · "),
              },
              {
                label: t("saved.author"),
                cell: ({ author }) => author ?? "–",
              },
              {
                label: t("saved.savedAt"),
                cell: ({ saved_at }) => instant(saved_at),
              },
              {
                label: t("company.state"),
                cell: (saved) => <Mark state={saved.status} />,
              },
              {
                label: t("saved.lines"),
                cell: ({ line_count }) => line_count,
                end: true,
              },
            ]}
            empty={<Empty title={t("saved.none")} text={t("saved.noneText")} />}
          />
        </Card>
      </Allowed>
    </Screen>
  )
}
