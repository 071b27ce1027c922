import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Acting } from "../answers"
import { actingTab, lifeOf } from "../hooks/acting-tab"
import { useActing } from "../hooks/use-acting"
import { useCurrent } from "../hooks/use-current"
import { usePortal } from "../hooks/use-portal"
import { isStatus } from "../hooks/is-status"

const SESSIONS = "/store/b2b/acting-sessions"

/** Above everything while somebody acts: for whom, and the way out. */
export function ActingBar() {
  const { context, account } = useCurrent()
  return context.acting === null ? null : (
    <Bar acting={context.acting} company={account.company.name} />
  )
}

function Bar({ acting, company }: { acting: Acting; company: string }) {
  const { t } = useTranslation()
  const { leave, isLeaving } = useLeave(acting)
  useQuietRenewal(acting)
  useEffect(() => {
    // What sticks to the top of the page stands below the bar.
    document.documentElement.dataset.acting = "yes"
    return () => {
      delete document.documentElement.dataset.acting
    }
  }, [])
  return (
    <div
      role="region"
      aria-label={t("rep.bar.label")}
      className="portal-acting sticky top-0 z-30 flex h-[--acting-bar] items-center gap-x-3 px-4"
    >
      <div className="min-w-0 flex-1">
        <p className="txt-compact-medium-plus truncate">
          {t("rep.bar.account", { company })}
        </p>
        <p className="txt-compact-small truncate">
          {t(acting.as === "member" ? "rep.bar.member" : "rep.bar.contact", {
            name: acting.member_name,
          })}
        </p>
      </div>
      <button
        type="button"
        disabled={isLeaving}
        className="txt-compact-medium-plus min-h-11 shrink-0 rounded-md border border-current px-4"
        onClick={() => {
          void leave()
        }}
      >
        {t("rep.bar.leave")}
      </button>
    </div>
  )
}

/** Ends the session on the server, too. */
function useLeave({ session_id, sales_rep }: Acting) {
  const { repSdk, sdk } = usePortal()
  const [isLeaving, setIsLeaving] = useState(false)
  const leave = async () => {
    setIsLeaving(true)
    // Even without an answer the tab forgets the token, which is all that a clerk has.
    await (sales_rep ? repSdk : sdk).client
      .fetch(`${SESSIONS}/${session_id}`, { method: "DELETE" })
      .catch(() => undefined)
    // The shell shows the way out from here.
    actingTab.leave()
  }
  return { leave, isLeaving }
}

/** While the tab is used, the token is renewed from half of its life on. */
function useQuietRenewal({ session_id, sales_rep }: Acting) {
  const { repSdk } = usePortal()
  const { token } = useActing()
  useEffect(() => {
    if (token === null || !sales_rep) {
      return undefined
    }
    const due = Date.now() + lifeOf(token) / 2
    let isAsking = false
    const renew = async () => {
      isAsking = true
      try {
        const answer = await repSdk.client.fetch<{ token: string }>(
          `${SESSIONS}/${session_id}/renew`,
          { method: "POST", body: {} }
        )
        actingTab.renew(answer.token)
      } catch (error) {
        // Refused: the next request says why. Else the next touch tries again.
        isAsking = isStatus(error, 401, 403, 404)
      }
    }
    const onUse = () => {
      if (!isAsking && Date.now() > due) {
        void renew()
      }
    }
    addEventListener("pointerdown", onUse)
    addEventListener("keydown", onUse)
    return () => {
      removeEventListener("pointerdown", onUse)
      removeEventListener("keydown", onUse)
    }
  }, [token, session_id, sales_rep, repSdk])
}
