package io.github.cucumberdoip.entity;

import io.github.cucumberdoip.message.DiagnosticMessage;
import io.github.cucumberdoip.message.DiagnosticNackCode;
import io.github.cucumberdoip.message.LogicalAddress;
import java.util.Comparator;
import java.util.List;

/**
 * Who gets a diagnostic message, or why nobody does (ISO 13400-2:2019, DoIP-071..074). A request to
 * a group gets through to each member that can take it, and is refused only if none can.
 *
 * @param recipients the ECUs by their logical addresses, in the order in which they answer; none
 *     for an entity without ECUs behind it, which answers everything itself
 * @param refusal why nobody gets it, or null
 */
record Route(List<LogicalAddress> recipients, DiagnosticNackCode refusal) {
  private static final Route ITSELF = new Route(List.of(), null);

  static Route of(DiagnosticMessage request, EntitySettings settings, boolean roomForReply) {
    DiagnosticSettings diagnostics = settings.diagnostics();
    LogicalAddress itself = settings.identity().logicalAddress();
    LogicalAddress target = request.targetAddress();
    List<LogicalAddress> members = diagnostics.membersOf(target, itself);
    if (!members.isEmpty()) {
      return toGroup(request, members, diagnostics, roomForReply);
    }
    boolean isBehind = diagnostics.behind().containsKey(target);
    if (!isBehind && !settings.isTarget(target)) {
      return new Route(List.of(), DiagnosticNackCode.UNKNOWN_TARGET_ADDRESS);
    }
    LogicalAddress recipient = isBehind ? target : itself;
    DiagnosticNackCode refusal = refusal(request, recipient, diagnostics, roomForReply);
    return diagnostics.behind().isEmpty() && refusal == null
        ? ITSELF
        : new Route(List.of(recipient), refusal);
  }

  private static Route toGroup(
      DiagnosticMessage request,
      List<LogicalAddress> members,
      DiagnosticSettings diagnostics,
      boolean roomForReply) {
    List<LogicalAddress> reached =
        members.stream()
            .filter(member -> refusal(request, member, diagnostics, roomForReply) == null)
            .toList();
    if (!reached.isEmpty()) {
      return diagnostics.behind().isEmpty() ? ITSELF : new Route(reached, null);
    }
    // of the member that it came nearest to; the codes are in the order of the checks
    DiagnosticNackCode refusal =
        members.stream()
            .map(member -> refusal(request, member, diagnostics, roomForReply))
            .max(Comparator.comparingInt(DiagnosticNackCode::value))
            .orElseThrow();
    return new Route(members, refusal);
  }

  /** Why a known target does not get the message, or null. */
  private static DiagnosticNackCode refusal(
      DiagnosticMessage request,
      LogicalAddress recipient,
      DiagnosticSettings diagnostics,
      boolean roomForReply) {
    TargetSettings target = diagnostics.of(recipient);
    int size = request.userData().length();
    if (size > target.maxRequestSize()) {
      return DiagnosticNackCode.DIAGNOSTIC_MESSAGE_TOO_LARGE;
    }
    if (!roomForReply || size > diagnostics.memory()) {
      return DiagnosticNackCode.OUT_OF_MEMORY;
    }
    if (target.unreachable().isPresent()) {
      return target.unreachable().get();
    }
    return target.serves(request.sourceAddress()) ? null : DiagnosticNackCode.TARGET_UNREACHABLE;
  }
}
