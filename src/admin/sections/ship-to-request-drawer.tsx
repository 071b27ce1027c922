import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminShipToRequest } from "../answers"
import { textOrNull, type Field } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"
import { addressLines } from "../kit/text"

export type ShipToRequestDecision = {
  request: AdminShipToRequest
  verb: "approve" | "reject"
}

type Props = {
  path: string
  decision: ShipToRequestDecision
  onClose: () => void
}

/** Says yes to a new site, with the code that the ERP knows it by, or no. */
export function ShipToRequestDrawer({
  path,
  decision: { request, verb },
  onClose,
}: Props) {
  const { t } = useTranslation("b2b")
  const facts = [
    request.name,
    ...addressLines(request),
    [request.contact_name, request.contact_phone].filter(Boolean).join(" "),
    request.delivery_instructions,
    request.note,
  ].filter(Boolean)
  const code: Field[] =
    verb === "approve"
      ? [
          {
            kind: "text",
            name: "code",
            label: t("shipTos.code"),
            hint: t("shipTos.codeHint"),
            optional: true,
          },
        ]
      : []
  return (
    <FormDrawer
      title={t(`shipToRequests.${verb}`, { name: request.name })}
      submit={t(`actions.${verb}`)}
      fields={[
        {
          kind: "note",
          name: "facts",
          label: "",
          text: (
            <Text
              size="small"
              className="bg-ui-bg-subtle rounded-lg p-3 whitespace-pre-line"
            >
              {facts.join("\n")}
            </Text>
          ),
        },
        ...code,
        {
          kind: "long",
          name: "note",
          label: t("fields.note"),
          hint: t("shipToRequests.noteHint"),
          optional: true,
        },
      ]}
      change={(values) => {
        const note = textOrNull(values, "note")
        const given = textOrNull(values, "code")
        return {
          path: `${path}/${request.id}/${verb}`,
          body: {
            ...(note === null ? {} : { note }),
            ...(given === null ? {} : { code: given }),
          },
        }
      }}
      done={t(`shipToRequests.done.${verb}`)}
      onClose={onClose}
    />
  )
}
