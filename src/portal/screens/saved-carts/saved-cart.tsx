import { useTranslation } from "react-i18next"
import { useNavigate, useParams } from "react-router-dom"
import type { SavedCartAnswer } from "../../answers-saved"
import { useAnswer } from "../../hooks/use-answer"
import { useCurrent } from "../../hooks/use-current"
import { useFormat } from "../../hooks/use-format"
import { exact } from "../../hooks/units"
import { Allowed } from "../../kit/allowed"
import { Answered } from "../../kit/answered"
import { AskFirst } from "../../kit/ask-first"
import { Card } from "../../kit/card"
import { DoNow } from "../../kit/do-now"
import { Facts } from "../../kit/facts"
import { FormSheet } from "../../kit/form-sheet"
import { codedName } from "../../kit/names"
import { Opens } from "../../kit/opens"
import { Screen } from "../../kit/screen"
import { NewTemplate } from "../cart-templates/new-template"
import { OpenAsBasket } from "./open-as-basket"
import { savedBody, savedFields, savedValues } from "./saved-fields"

type Saved = { saved: SavedCartAnswer["saved_cart"] }

/** One saved cart: what is in it, and all that can become of it. */
export function SavedCartScreen() {
  const { id = "" } = useParams()
  const { t } = useTranslation()
  const answer = useAnswer<SavedCartAnswer>(`/store/b2b/saved-carts/${id}`)
  return (
    <Answered query={answer}>
      {({ saved_cart: saved }) => (
        <Screen
          title={saved.title}
          back="/saved-carts"
          actions={<OpenAsBasket saved={saved} />}
        >
          <Allowed needs="order.place">
            <div className="grid items-start gap-4 xl:grid-cols-[3fr_2fr]">
              <Card title={t("basket.items")} flush>
                <Lines saved={saved} />
              </Card>
              <About saved={saved} />
            </div>
          </Allowed>
        </Screen>
      )}
    </Answered>
  )
}

function Lines({ saved }: Saved) {
  const { t } = useTranslation()
  const { number } = useFormat()
  return (
    <ul className="divide-y" aria-label={t("basket.items")}>
      {saved.lines.map((line) => (
        <li key={line.id} className="flex justify-between gap-x-4 px-4 py-3">
          <span className="min-w-0">
            <span className="txt-medium-plus block break-words">
              {line.title}
            </span>
            <span className="txt-small text-ui-fg-subtle block">
              {[line.sku, line.line_reference].filter(Boolean).join(" · ")}
            </span>
          </span>
          <span className="txt-medium shrink-0">
            {line.unit_name === null
              ? number(line.quantity)
              : t("saved.quantity", {
                  quantity: number(
                    exact(line.quantity / Number(line.unit_content ?? 1))
                  ),
                  unit: line.unit_name,
                })}
          </span>
        </li>
      ))}
    </ul>
  )
}

function About({ saved }: Saved) {
  const { t } = useTranslation()
  const { account } = useCurrent()
  const { instant, day } = useFormat()
  const navigate = useNavigate()
  const path = `/store/b2b/saved-carts/${saved.id}`
  const site = account.ship_tos.find(({ id }) => id === saved.ship_to_id)
  const job = account.projects.find(({ id }) => id === saved.project_id)
  return (
    <Card>
      <div className="flex flex-col gap-y-4">
        <Facts
          facts={[
            [t("saved.author"), saved.author],
            [t("saved.savedAt"), instant(saved.saved_at)],
            [t("saved.reference"), saved.reference],
            [t("saved.notes"), saved.notes],
            [t("basket.shipTo"), site && codedName(site)],
            [t("orders.job"), job && codedName(job)],
            [t("orders.poNumber"), saved.po_number],
            [
              t("orders.requestedDate"),
              saved.requested_ship_date && day(saved.requested_ship_date),
            ],
          ]}
        />
        <p className="txt-small text-ui-fg-subtle">
          {saved.visibility === "company" && t("saved.shared")}
          {!saved.is_changeable &&
            ` · ${t("saved.others", { author: saved.author ?? t("saved.someone") })}`}
        </p>
        <div className="flex flex-wrap gap-2">
          {saved.is_changeable && (
            <Opens label={t("saved.edit")}>
              {(close) => (
                <FormSheet
                  title={t("saved.edit")}
                  fields={savedFields(t)}
                  values={savedValues(saved)}
                  submit={t("save")}
                  change={(values) => ({ path, body: savedBody(values) })}
                  done={t("saved.edited")}
                  onClose={close}
                />
              )}
            </Opens>
          )}
          <DoNow<SavedCartAnswer>
            change={{ path: `${path}/duplicate` }}
            done={t("saved.duplicated")}
            onDone={({ saved_cart }) =>
              void navigate(`/saved-carts/${saved_cart.id}`)
            }
          >
            {t("saved.duplicate")}
          </DoNow>
          <NewTemplate
            title={saved.title}
            lines={saved.lines.map((line) => ({
              variant_id: line.variant_id,
              quantity: exact(line.quantity / Number(line.unit_content ?? 1)),
              unit_code: line.unit_code,
              line_reference: line.line_reference,
            }))}
          />
          {saved.is_changeable && (
            <AskFirst
              label={t("saved.delete")}
              question={t("saved.deleteQuestion", saved)}
              text={t("saved.deleteText")}
              change={{ path, method: "DELETE" }}
              done={t("saved.deleted")}
              onDone={() => void navigate("/saved-carts")}
            />
          )}
        </div>
      </div>
    </Card>
  )
}
