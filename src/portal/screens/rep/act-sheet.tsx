import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { RepAccountCard, RepAnswer } from "../../answers-rep"
import { actingTab } from "../../hooks/acting-tab"
import { useAnswer } from "../../hooks/use-answer"
import { textIn, textOrNull, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"

const CHANNELS = ["visit", "telephone", "counter"] as const

type ActSheetProps = {
  account: Pick<
    RepAccountCard,
    "id" | "office_id" | "company_name" | "contacts"
  >
  /** The prepared cart to go on with. */
  cart?: string
  /** Where he begins. @default the products, or the prepared cart */
  to?: string
  onClose: () => void
}

/** In whose place, and by which way they speak; then the shop opens. */
export function ActSheet({ account, cart, to, onClose }: ActSheetProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const me = useAnswer<RepAnswer>("/store/b2b/rep")
  const office = me.data?.sales_rep.offices.find(
    ({ id }) => id === account.office_id
  )
  const members = account.contacts.map(({ member_id, name, job_title }) => ({
    value: member_id,
    label: [name, job_title].filter(Boolean).join(", "),
  }))
  const company = account.company_name
  const fields: Field[] = [
    {
      kind: "select",
      name: "member_id",
      label: t("rep.act.who"),
      options: members,
      ...(office?.policy.may_act_for_account === false
        ? {}
        : { none: t("rep.act.account"), optional: true }),
    },
    {
      kind: "select",
      name: "channel",
      label: t("rep.act.channel"),
      options: CHANNELS.map((value) => ({
        value,
        label: t(`rep.act.${value}`),
      })),
    },
    {
      kind: "text",
      name: "reason",
      label: t("rep.act.reason"),
      maxLength: 500,
      optional: true,
    },
  ]
  return (
    <FormSheet<{ token: string }>
      title={t("rep.act.of", { company })}
      description={t("rep.act.text")}
      fields={fields}
      values={{ channel: "visit" }}
      submit={t("rep.act.submit")}
      change={(values) => ({
        path: "/store/b2b/acting-sessions",
        body: {
          account_id: account.id,
          member_id: textOrNull(values, "member_id"),
          channel: textIn(values, "channel"),
          reason: textOrNull(values, "reason"),
        },
      })}
      done={t("rep.act.begun", { company })}
      onDone={({ token }) => {
        actingTab.begin(token, cart)
        void navigate(to ?? (cart === undefined ? "/products" : "/cart"))
      }}
      onClose={onClose}
    />
  )
}
