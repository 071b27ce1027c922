import type { FetchError } from "@medusajs/js-sdk"
import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import type { InvitationFacts } from "../../answers-application"
import { useAsk } from "../../hooks/use-ask"
import { useSecretOfLink } from "../../hooks/use-secret-of-link"
import { Answered } from "../../kit/answered"
import { Gate } from "../../kit/gate"
import { Loading } from "../../kit/loading"
import { Notice } from "../../kit/notice"
import { TextLink } from "../../kit/text-link"
import { Join } from "./join"

/** What the link in an invitation's e-mail opens. */
export function InvitationScreen() {
  const token = useSecretOfLink("/invitation")
  return token === null ? <NotNow /> : <Invitation key={token} token={token} />
}

function Invitation({ token }: { token: string }) {
  const ask = useAsk()
  const invitation = useQuery<InvitationFacts, FetchError>({
    queryKey: ["invitation", token],
    queryFn: async () => {
      const answer = await ask<{ invitation: InvitationFacts }>(
        "/store/b2b/invitations/look-up",
        { method: "POST", body: { token } }
      )
      return answer.invitation
    },
    // Once accepted it is used up, and this page has nothing more to ask.
    staleTime: Infinity,
  })
  if (invitation.error?.status !== undefined && !invitation.data) {
    return <NotNow reason={invitation.error.message} />
  }
  return invitation.isPending ? (
    <Loading />
  ) : (
    <Answered query={invitation}>
      {(facts) => <Join token={token} facts={facts} />}
    </Answered>
  )
}

/** A link that is wrong, used or too old, in the server's words, and the way out. */
function NotNow({ reason }: { reason?: string }) {
  const { t } = useTranslation()
  return (
    <Gate title={t("invitation.plainTitle")}>
      {reason === undefined ? (
        <Notice tone="info">{t("invitation.noToken")}</Notice>
      ) : (
        <>
          <Notice tone="error">{reason}</Notice>
          <p className="txt-medium">{t("invitation.wayOut")}</p>
        </>
      )}
      <TextLink to="/sign-in">{t("invitation.toSignIn")}</TextLink>
    </Gate>
  )
}
