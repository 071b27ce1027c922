import { useTranslation } from "react-i18next"
import type { AdminOffice } from "../answers"
import { isOn, textOf } from "../kit/form"
import { FormDrawer } from "../kit/form-drawer"

type Props = { office: AdminOffice; onClose: () => void }

const accesses = ["nothing", "list_prices", "list_prices_and_card"]

/** What a sales office decides for itself about company accounts. */
export function OfficeDrawer({ office, onClose }: Props) {
  const { t } = useTranslation("b2b")
  return (
    <FormDrawer
      title={office.name}
      fields={[
        {
          kind: "select",
          name: "applicant_access",
          label: t("offices.applicants"),
          hint: t("offices.applicantsHint"),
          options: accesses.map((value) => ({
            value,
            label: t(`offices.applicantAccess.${value}`),
          })),
        },
        {
          kind: "switch",
          name: "approves_ship_tos",
          label: t("offices.approvesShipTos"),
          hint: t("offices.approvesShipTosHint"),
        },
      ]}
      values={{
        applicant_access: office.applicant_access,
        approves_ship_tos: office.approves_ship_tos,
      }}
      change={(values) => ({
        path: `/admin/b2b/offices/${office.id}`,
        body: {
          applicant_access: textOf(values, "applicant_access"),
          approves_ship_tos: isOn(values, "approves_ship_tos"),
        },
      })}
      done={t("offices.saved")}
      onClose={onClose}
    />
  )
}
