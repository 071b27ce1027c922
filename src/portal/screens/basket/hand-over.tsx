import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { RepAccountCard } from "../../answers-rep"
import { useBasket } from "../../hooks/use-basket"
import { useCurrent } from "../../hooks/use-current"
import { usePortal } from "../../hooks/use-portal"
import { textOrNull, type Field } from "../../kit/fields"
import { FormSheet } from "../../kit/form-sheet"
import { Opens } from "../../kit/opens"

/** Gives what is prepared to a member, who reviews and places it. */
export function HandOver({ cartId }: { cartId: string }) {
  const { t } = useTranslation()
  const { context } = useCurrent()
  return (
    context.acting && (
      <Opens label={t("rep.handOver.title")}>
        {(close) => <HandOverSheet cartId={cartId} onClose={close} />}
      </Opens>
    )
  )
}

/** Only a rep's own token lists the people of an account; a clerk hands over to whom he acts for. */
function useMembers() {
  const { context, account } = useCurrent()
  const { repSdk } = usePortal()
  const path = `/store/b2b/rep/accounts/${account.id}`
  const { data } = useQuery({
    queryKey: ["rep", "contacts", account.id],
    enabled: Boolean(context.acting?.sales_rep),
    queryFn: () =>
      repSdk.client.fetch<{ account: Pick<RepAccountCard, "contacts"> }>(path),
  })
  return (data?.account.contacts ?? []).map(({ member_id, name }) => ({
    value: member_id,
    label: name,
  }))
}

type HandOverSheetProps = { cartId: string; onClose: () => void }

function HandOverSheet({ cartId, onClose }: HandOverSheetProps) {
  const { t } = useTranslation()
  const { context } = useCurrent()
  const { forget } = useBasket()
  const navigate = useNavigate()
  const fields: Field[] = [
    {
      kind: "select",
      name: "member_id",
      label: t("rep.handOver.member"),
      options: useMembers(),
      none: t("rep.handOver.default", { name: context.acting?.member_name }),
      optional: true,
    },
    {
      kind: "select",
      name: "pay_by",
      label: t("rep.handOver.payBy"),
      options: ["account", "card"].map((value) => ({
        value,
        label: t(`rep.handOver.${value}`),
      })),
      none: t("rep.handOver.memberChooses"),
      optional: true,
    },
    {
      kind: "long",
      name: "message",
      label: t("rep.handOver.message"),
      maxLength: 1000,
      optional: true,
    },
  ]
  return (
    <FormSheet
      title={t("rep.handOver.title")}
      description={t("rep.handOver.text")}
      fields={fields}
      submit={t("rep.handOver.title")}
      change={(values) => ({
        path: `/store/b2b/carts/${cartId}/hand-over`,
        body: {
          member_id: textOrNull(values, "member_id"),
          pay_by: textOrNull(values, "pay_by"),
          message: textOrNull(values, "message"),
        },
      })}
      done={t("rep.handOver.done")}
      onDone={() => {
        forget()
        void navigate("/products")
      }}
      onClose={onClose}
    />
  )
}
