package io.github.cucumberdoip.judge;

import io.github.cucumberdoip.message.LogicalAddress;
import io.github.cucumberdoip.uds.ServiceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A check of downloads, uploads and transfers of files: knows the one of each ECU. */
abstract class TransferCheck extends UdsCheck {
  private static final int DELETE_FILE = 0x02;

  /** The ECU has stopped the transfer, or could not write. */
  private static final Set<Integer> FAILED = Set.of(0x71, 0x72);

  private static final Set<Integer> BLOCK_OR_EXIT = Set.of(0x36, 0x37);

  private final Map<LogicalAddress, Transfer> transfers = new HashMap<>();

  TransferCheck(TesterRule rule) {
    super(rule);
  }

  /** A transfer is asked for; the one before, if it has surely not ended. */
  void begins(Exchange request, Optional<Transfer> before) {}

  /** A block has come, with a counter. */
  void block(Exchange request, Optional<Transfer> transfer) {}

  /** The end of the transfer is asked for. */
  void ends(Exchange request, Optional<Transfer> transfer) {}

  @Override
  final void asked(Exchange request) {
    if (request.isSuppressed() && endsSession(request)) {
      // whether it did is not seen
      transfers.forEach((ecu, transfer) -> transfer.perhapsOver(isFor(request, ecu)));
    }
    if (!isPhysical(request) || !request.with().isFromTheStart()) {
      return;
    }
    Optional<Transfer> transfer = Optional.ofNullable(transfers.get(request.target()));
    switch (request.service()) {
      case 0x34, 0x35, 0x38 -> begins(request, transfer.filter(Transfer::isSurelyActive));
      case 0x36 -> {
        if (request.uds().length() > 1) {
          block(request, transfer);
        }
      }
      case 0x37 -> ends(request, transfer);
      default -> {
        // not about transfers
      }
    }
  }

  @Override
  final void answered(Exchange request, Answer answer) {
    LogicalAddress ecu = answer.source();
    if (answer.isPositive(ServiceId.TRANSFER_DATA) && request.uds().length() > 1) {
      Optional.ofNullable(transfers.get(ecu)).ifPresent(t -> t.answered(request, answer));
    } else if (isBegin(answer)) {
      transfers.put(ecu, new Transfer(request, answer));
    } else if (answer.isPositive(ServiceId.REQUEST_TRANSFER_EXIT)
        || answer.isSessionChange()
        || answer.isReset()) {
      transfers.remove(ecu);
    } else if (FAILED.contains(answer.nrc()) && BLOCK_OR_EXIT.contains(request.service())) {
      Optional.ofNullable(transfers.get(ecu)).ifPresent(t -> t.perhapsOver(true));
    }
  }

  @Override
  final void closed(Conversation with) {
    // nobody can tell whether the ECU goes on with the transfer of a tester that has left
    transfers.values().forEach(t -> t.perhapsOver(t.begin().spoken().with() == with));
  }

  private static boolean isBegin(Answer answer) {
    return answer.isPositive(ServiceId.REQUEST_DOWNLOAD)
        || answer.isPositive(ServiceId.REQUEST_UPLOAD)
        || answer.isPositive(ServiceId.REQUEST_FILE_TRANSFER)
            && answer.subFunction() != DELETE_FILE;
  }
}
