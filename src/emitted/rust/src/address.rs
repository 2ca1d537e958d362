// Made by `ptipc emit rust` from the grammar of ptipc; not to be edited. SPDX-License-Identifier: 0BSD

//! IP addresses as RFC 3986 writes them.

/// Whether it is four octets in decimal, without leading zeros.
pub(crate) fn is_ipv4(text: &[u8]) -> bool {
    let mut octets = 0;
    for octet in text.split(|&byte| byte == b'.') {
        octets += 1;
        if octets > 4 || !is_octet(octet) {
            return false;
        }
    }
    octets == 4
}

fn is_octet(digits: &[u8]) -> bool {
    match digits {
        [b'0', _, ..] | [_, _, _, _, ..] | [] => false,
        _ if !digits.iter().all(u8::is_ascii_digit) => false,
        _ => digits.iter().fold(0, |number, digit| 10 * number + u32::from(digit & 15)) <= 255,
    }
}

/// Whether it is eight groups, or fewer with a double colon, of which the last two may be an IPv4
/// address.
pub(crate) fn is_ipv6(text: &[u8]) -> bool {
    let (mut gap, mut rest) = match text {
        [b':', b':', behind @ ..] => (true, behind),
        _ => (false, text),
    };
    let mut groups = 0;
    while !rest.is_empty() && groups < 8 {
        if is_ipv4(rest) {
            groups += 2;
            rest = &[];
            break;
        }
        let digits = rest.iter().take(4).take_while(|byte| byte.is_ascii_hexdigit()).count();
        if digits == 0 {
            return false;
        }
        groups += 1;
        rest = match rest.split_at(digits).1 {
            [b':', b':', ..] if gap => return false,
            [b':', b':', behind @ ..] => {
                gap = true;
                behind
            }
            [b':', behind @ ..] if !behind.is_empty() => behind,
            [] => &[],
            _ => return false,
        };
    }
    rest.is_empty() && if gap { groups < 8 } else { groups == 8 }
}
