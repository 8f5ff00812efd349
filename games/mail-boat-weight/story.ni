"What the Child Weighs" by Starling

Include Starling Kit by Starling.

Include Starling Mentions by Starling.

Part 1 - Rooms

The shop-room is a room. It is privately-named.

The printed name of the shop-room is "Fish Shop".
The description of the shop-room is "White tiles, wet floor, a rattling block of ice in the window. The big dial scale stands on the counter with its pan on top, and next to it is a slab of marble, sloped so that things run off. The nurse[']s weight book lies open by the till. Through the window you can see the mail boat with its engine going.[if the baby is wailing] The whole shop rings.[end if][if the baby is soothed] It is remarkably quiet for a room with a baby in it.[end if]".

Part 2 - States

A thing can be soothed or wailing. A thing is usually wailing.

A thing can be zeroed or unset-state. A thing is usually unset-state.

A thing has a number called needle.

A thing can be written-state or unwritten-state. A thing is usually unwritten-state.

Part 3 - Things

The scale-thing is a supporter. It is privately-named.
The slab is a supporter. It is privately-named.
The crib is a container. It is privately-named.
The baby is a thing. It is privately-named.
The shawl is a thing. It is privately-named.
The cod-thing is a thing. It is privately-named.
The book-thing is a thing. It is privately-named.
The granny is a woman. It is privately-named.
The flett is a man. It is privately-named.
The boat is a thing. It is privately-named.

The scale-thing is in the shop-room.
The printed name of the scale-thing is "dial scale".
Include (- with name 'dial//' 'scale//' 'scales//' 'pan//' 'knob//' 'needle//' 'milled//' 'big//', -) when defining the scale-thing.
The description of the scale-thing is "Avery, enamelled, stamped by the county every May. The needle goes round to thirty pounds, and a milled knob under the dial sets it to nought with whatever is in the pan.[if the cod-thing is on the scale-thing] The needle stands at nine pounds of cod.[end if][if the cod-thing is not on the scale-thing and the shawl is not on the scale-thing and the baby is not on the scale-thing] The pan is bare steel, and the needle is at nought.[end if][if the shawl is on the scale-thing and the scale-thing is unset-state and the baby is not on the scale-thing and the cod-thing is not on the scale-thing] The needle stands at eleven ounces of shawl.[end if][if the shawl is on the scale-thing and the scale-thing is zeroed and the baby is not on the scale-thing] The needle has been set to nought with the shawl in the pan.[end if][if the baby is on the scale-thing and the needle of the scale-thing is less than 2] The needle swings between six pounds and nine.[end if][if the baby is on the scale-thing and the needle of the scale-thing is at least 2] The needle stands at seven pounds six.[end if]".
The scale-thing is fixed in place, not enterable and scenery.

The slab is in the shop-room.
The printed name of the slab is "marble slab".
Include (- with name 'marble//' 'slab//' 'haddock//' 'parsley//' 'slabs//p', -) when defining the slab.
The description of the slab is "Haddock, heads uphill, with parsley. The parsley is plastic.".
The slab is fixed in place, not enterable and scenery.

The crib is in the shop-room.
The printed name of the crib is "herring box".
Include (- with name 'herring//' 'box//' 'crib//' 'hay//' 'boxes//p', -) when defining the crib.
The description of the crib is "SKERRA No. 1, says the end of it. It has been scrubbed, and lined with hay, and if anybody says anything about it his mother will hit them.".
The appearance of the crib is "On two chairs, side by side, is a herring box lined with hay.".
The first place of the crib is the shop-room.
The crib is fixed in place, not enterable, unopenable and open.

The baby is in the crib.
The printed name of the baby is "baby".
Include (- with name 'baby//' 'boy//' 'child//' 'isbister//' 'babies//p', -) when defining the baby.
The description of the baby is "A day old, in a vest. He has the Isbister nose, poor soul.[if the baby is wailing] He is scarlet, and his fists and feet are all going at once, like something being unpacked.[end if][if the baby is soothed] He has stopped. He looks at the ceiling, with one eyebrow up, as if it had made a remark.[end if]".
The baby is portable.

The shawl is in the shop-room.
The printed name of the shawl is "shawl".
Include (- with name 'shawl//' 'lace//' 'shawls//p', -) when defining the shawl.
The description of the shawl is "Island lace, as light as breath, knitted by the grandmother for the purpose of being admired.".
The appearance of the shawl is "A shawl hangs over the back of a chair.".
The first place of the shawl is the shop-room.
The shawl is portable.

The cod-thing is on the scale-thing.
The printed name of the cod-thing is "cod".
Include (- with name 'cod//' 'fish//' 'cods//p', -) when defining the cod-thing.
The description of the cod-thing is "It has the expression of something that had an appointment.".
The cod-thing is portable.

The book-thing is in the shop-room.
The printed name of the book-thing is "weight book".
Include (- with name 'weight//' 'book//' 'till//' 'empty//' 'space//' 'books//p', -) when defining the book-thing.
The description of the book-thing is "Blue, ruled, property of the county.[if the book-thing is unwritten-state] Isbister, boy, and then an empty space.[end if][if the book-thing is written-state] Isbister, boy: seven pounds six.[end if]".
The book-thing is fixed in place and scenery.

The granny is in the shop-room.
The printed name of the granny is "grandmother".
Include (- with name 'grandmother//' 'granny//' 'umbrella//' 'grandmothers//p', -) when defining the granny.
The description of the granny is "Boots, hat, umbrella. [quotation mark]Eleven pounds,[quotation mark] she says, the moment you look at her.".
The appearance of the granny is "The grandmother has taken up a position by the door, in case anyone should try to leave.".
The first place of the granny is the shop-room.

The flett is in the shop-room.
The printed name of the flett is "Magnus Flett".
Include (- with name 'magnus//' 'flett//' 'fishmonger//', -) when defining the flett.
The description of the flett is "In his apron, with his cap held in front of him. He has never had anything on that scale that looked back.".
The appearance of the flett is "Magnus Flett stands against the tiles, making himself narrow.".
The first place of the flett is the shop-room.
The flett is proper-named.

The boat is in the shop-room.
The printed name of the boat is "mail boat".
Include (- with name 'mail//' 'boat//' 'window//' 'boats//p', -) when defining the boat.
The description of the boat is "Two puffs of smoke. It doesn[']t wait for babies; it was on one that it learned not to.".
The boat is fixed in place and scenery.

The description of the player is "You look as you always do."

Part 4 - Actions

Check dropping:
	now the deed is 0;
	if the noun is the baby:
		if the baby is enclosed by the player:
			say "You hear yourself think it, and hold on a little tighter.";
			stop the action;
		now the deed is 1;
	continue the action.

After dropping:
	if the deed is 1:
		continue the action;
	continue the action.

Check putting something on something:
	now the deed is 0;
	if the noun is the baby and the second noun is the slab:
		if the baby is enclosed by the player:
			say "[quotation mark]Not by the haddock,[quotation mark] says Magnus Flett, faintly.";
			stop the action;
		now the deed is 1;
	otherwise if the noun is the baby and the second noun is the scale-thing:
		if the cod-thing is on the scale-thing:
			say "There[']s a cod in the pan. They would hardly be company for each other.";
			stop the action;
		if the shawl is not on the scale-thing:
			say "On bare cold steel? He would go off like a siren, and so would you. Lay something soft in the pan.";
			stop the action;
		if the scale-thing is not zeroed:
			say "You would be weighing the shawl as well, and the nurse was very clear about the shawl. Set the scale to nought with it lying there.";
			stop the action;
		if the baby is not soothed:
			say "He kicks, twists and roars. The needle would never stand still for that. He[']d have to be calmer.";
			stop the action;
		now the deed is 2;
	otherwise if the noun is the shawl and the second noun is the scale-thing:
		if the cod-thing is on the scale-thing:
			say "On a cod? His grandmother has raised her umbrella.";
			stop the action;
		now the deed is 3;
	otherwise if the noun is the shawl and the second noun is the slab:
		if the shawl is enclosed by the player:
			say "It is much too good for haddock.";
			stop the action;
		now the deed is 4;
	otherwise if the noun is the cod-thing and the second noun is the scale-thing:
		if the shawl is on the scale-thing:
			say "Not on the lace.";
			stop the action;
		now the deed is 5;
	continue the action.

After putting something on something:
	if the deed is 1:
		continue the action;
	if the deed is 2:
		now the needle of the scale-thing is 0;
		say "Head, back, heels, and then, one finger at a time, your hand. The needle swings up, down and up.";
		stop the action;
	if the deed is 3:
		say "You fold it in four and make a nest of it in the pan. The needle comes round to eleven ounces.";
		stop the action;
	if the deed is 4:
		continue the action;
	if the deed is 5:
		continue the action;
	continue the action.

Check inserting something into something:
	now the deed is 0;
	if (the noun is the cod-thing or the noun is the shawl) and the second noun is the crib:
		if the noun is enclosed by the player:
			say "He has hay. He is quite comfortable, and it isn[']t what he is crying about.";
			stop the action;
		now the deed is 1;
	continue the action.

After inserting something into something:
	if the deed is 1:
		continue the action;
	continue the action.

Check taking:
	now the deed is 0;
	if the noun is the baby:
		now the deed is 1;
	otherwise if the noun is the shawl and the shawl is on the scale-thing:
		if the baby is on the scale-thing:
			say "He is lying on it.";
			stop the action;
		now the deed is 2;
	continue the action.

After taking:
	if the deed is 1:
		now the needle of the scale-thing is 0;
		say "One hand for the head, one for everything else. He weighs nothing, and you don[']t dare to breathe.";
		stop the action;
	if the deed is 2:
		now the scale-thing is unset-state;
		continue the action;
	continue the action.

Just-zeroing is an action applying to one thing.
Understand "zero [something]" as just-zeroing.
Understand "set [something]" as just-zeroing.
Understand "adjust [something]" as just-zeroing.
Understand "turn [something]" as just-zeroing.
Understand "reset [something]" as just-zeroing.

Carry out just-zeroing:
	if the noun is the scale-thing:
		if the cod-thing is on the scale-thing:
			say "You could call a cod nothing; but then he[']d come out nine pounds too light, and there is something in the pan that should not be.";
			stop the action;
		if the baby is on the scale-thing:
			say "That would make him weigh nothing at all. His mother would remember it.";
			stop the action;
		if the shawl is not on the scale-thing:
			say "It stands at nought now, with nothing in it. What matters is that it should stand at nought with what he is going to lie on.";
			stop the action;
		if the scale-thing is not unset-state:
			say "It says nought, shawl and all.";
			stop the action;
		now the scale-thing is zeroed;
		say "You turn the little knob until the needle comes back from eleven ounces to nought. So much for the shawl.";
		stop the action;
	say "That would lead nowhere.".

Just-rocking is an action applying to one thing.
Understand "rock [something]" as just-rocking.
Understand "soothe [something]" as just-rocking.
Understand "calm [something]" as just-rocking.
Understand "hush [something]" as just-rocking.

Carry out just-rocking:
	if the noun is the baby:
		if the baby is not enclosed by the player:
			say "The box has no rockers. You would have to pick him up.";
			stop the action;
		if the baby is not wailing:
			say "He is as calm as he is going to be. Don[']t spoil it.";
			stop the action;
		now the baby is soothed;
		say "You walk him up and down the wet tiles, past the ling, past the whelks, and say the shipping forecast into the top of his head. At Fair Isle he hiccups. At Faroes he stops.";
		stop the action;
	say "That would lead nowhere.".

Recording-in is an action applying to two things.
Understand "record [something] in [something]" as recording-in.
Understand "write [something] in [something]" as recording-in.
Understand "write weight of [something] in [something]" as recording-in.
Understand "record weight of [something] in [something]" as recording-in.
Understand "sign [something] in [something]" as recording-in.

Carry out recording-in:
	if the noun is the baby and the second noun is the book-thing:
		if the baby is not on the scale-thing:
			say "[quotation mark]Eleven pounds,[quotation mark] says the grandmother. You have your pencil up, but nothing honest to write with it: he must be on the scale.";
			stop the action;
		if the needle of the scale-thing is less than 2:
			say "The needle is still swinging. Wait for it.";
			stop the action;
		now the book-thing is written-state;
		say "Seven pounds six. You blot it.";
		stop the action;
	say "That would lead nowhere.".

Check turning (this is the other words for turning rule):
	if other words are tried, make no decision;
	if the noun is the scale-thing:
		try other words;
		try just-zeroing the noun;
		be done with other words;
		stop the action.
The other words for turning rule is listed first in the check turning rules.

The recording-in action translates into I6 as "SKOwn1".

Include Starling Pairs by Starling.

Include (-
[ SK_Own_Pair doing x y;
	switch (doing) {
		1:
			if (y == (+ the book-thing +) && x == (+ the baby +)) return ##SKOwn1;
		3:
			if (y == (+ the book-thing +) && x == (+ the baby +)) return ##SKOwn1;
	}
	rfalse;
];
-).

Part 5 - What happens by itself

Every turn:
	if the baby is on the scale-thing:
		increase the needle of the scale-thing by 1;
		if the needle of the scale-thing is greater than 3, now the needle of the scale-thing is 3.

Every turn:
	if the baby is on the scale-thing and the needle of the scale-thing is at least 2 and the needle of the scale-thing is less than 3:
		if the player can see the scale-thing, say "The needle stands at seven pounds six.".

Part 6 - Tasks and endings

The pan-cleared is a task. The points are 1.
The tare-taken is a task. The points are 2.
The baby-calm is a task. The points are 2.
The baby-on is a task. The points are 2.
The weight-written is a task. The points are 2.

The maximum score is 9.

Every turn:
	if the pan-cleared is pending and the cod-thing is not on the scale-thing:
		achieve the pan-cleared.

Every turn:
	if the tare-taken is pending and the scale-thing is zeroed:
		achieve the tare-taken.

Every turn:
	if the baby-calm is pending and the baby is soothed:
		achieve the baby-calm.

Every turn:
	if the baby-on is pending and the baby is on the scale-thing:
		achieve the baby-on.

Every turn:
	if the weight-written is pending and the book-thing is written-state:
		achieve the weight-written.

Every turn:
	if the story has not ended and the weight-written is achieved:
		say "[quotation mark]Seven six,[quotation mark] says Magnus Flett aloud, in his selling voice, before he can stop himself. There is a terrible silence. The grandmother looks at the dial; she looks at the baby, who yawns; and she makes up her mind. [quotation mark]And the nose,[quotation mark] she tells the shop, [quotation mark]doesn[']t weigh anything yet.[quotation mark] You run for the boat.";
		end the story finally saying "You have won".

Part 7 - The beginning

The player is in the shop-room.

When play begins:
	say "The nurse is on the mainland and the mail boat leaves in ten minutes with whatever you have written down. Baby Isbister is a day old, and the nurse wants the weight: the true weight, Merran, not the weight of the shawl, and not a guess from his grandmother, who has already told the whole of Skerra that he is eleven pounds. There is one honest pair of scales on the island. It stands in Magnus Flett[']s fish shop.".

To decide whether mention (N - a number) is absent:
	if N is 5:
		if the baby is wailing:
			no;
		yes;
	if N is 6:
		if the baby is soothed:
			no;
		yes;
	if N is 7:
		if the baby is soothed:
			no;
		yes;
	if N is 8:
		if the baby is soothed:
			no;
		yes;
	no.

To decide whether mention (N - a number) has an answer:
	if N is 22, no;
	yes.

To answer mention (N - a number):
	if N is 1, say "They look uphill, to the door, without much hope.";
	if N is 2, say "Kitchen ones, lent by next door.";
	if N is 3, say "Three sizes too large, and tied with tape.";
	if N is 4, say "It runs in the family like a keel.";
	if N is 5, say "They are at it independently.";
	if N is 6, say "Uncurled, and pink as shrimps.";
	if N is 7, say "There is a gull[']s shadow on the skylight.";
	if N is 8, say "He has hardly enough hair to raise it.";
	if N is 9, say "One with its back to the draught.";
	if N is 10, say "Laced for a long stand.";
	if N is 11, say "It is pinned on twice.";
	if N is 12, say "She fills it rather well.";
	if N is 13, say "Striped, and stiff with scales.";
	if N is 14, say "He is turning it round by the peak.";
	if N is 15, say "Cold, through his shirt.";
	if N is 16, say "It goes straight up, and the crew is watching it.";
	if N is 17, say "It shakes whenever the boat[']s engine turns over.";
	if N is 18, say "Scrubbed to the grain, out of respect for the occasion.";
	if N is 19, say "You feel it through the floor, hurrying you.";
	if N is 20, say "Hosed down an hour ago, and no drier for it.";
	if N is 21, say "There are fish on every ninth one.";
	if N is 23, say "You are there.".

Include (-
[ SK_Mentioned w n;
	switch (w) {
		'heads//': if (n < 1 && SK_Near((+ the slab +))) return 1;
		'chairs//': if (n < 2 && SK_Near((+ the crib +))) return 2;
		'vest//': if (n < 3 && SK_Near((+ the baby +))) return 3;
		'nose//': if (n < 4 && SK_Near((+ the baby +))) return 4;
		'fists//': if (n < 5 && SK_Near((+ the baby +))) return 5; if (n < 6 && SK_Near((+ the baby +))) return 6;
		'feet//': if (n < 5 && SK_Near((+ the baby +))) return 5; if (n < 6 && SK_Near((+ the baby +))) return 6;
		'ceiling//': if (n < 7 && SK_Near((+ the baby +))) return 7;
		'eyebrow//': if (n < 8 && SK_Near((+ the baby +))) return 8;
		'chair//': if (n < 9 && SK_Near((+ the shawl +))) return 9;
		'boots//': if (n < 10 && SK_Near((+ the granny +))) return 10;
		'hat//': if (n < 11 && SK_Near((+ the granny +))) return 11;
		'door//': if (n < 12 && SK_Near((+ the granny +))) return 12;
		'apron//': if (n < 13 && SK_Near((+ the flett +))) return 13;
		'cap//': if (n < 14 && SK_Near((+ the flett +))) return 14;
		'tiles//': if (n < 15 && SK_Near((+ the flett +))) return 15; if (n < 21 && SK_Near((+ the shop-room +))) return 21;
		'puffs//': if (n < 16 && SK_Near((+ the boat +))) return 16;
		'smoke//': if (n < 16 && SK_Near((+ the boat +))) return 16;
		'block//': if (n < 17 && SK_Near((+ the shop-room +))) return 17;
		'ice//': if (n < 17 && SK_Near((+ the shop-room +))) return 17;
		'counter//': if (n < 18 && SK_Near((+ the shop-room +))) return 18;
		'engine//': if (n < 19 && SK_Near((+ the shop-room +))) return 19;
		'floor//': if (n < 20 && SK_Near((+ the shop-room +))) return 20;
		'appointme//': if (n < 22 && SK_Near(player)) return 22;
		'babies//': if (n < 22 && SK_Near(player)) return 22;
		'county//': if (n < 22 && SK_Near(player)) return 22;
		'expressio//': if (n < 22 && SK_Near(player)) return 22;
		'guess//': if (n < 22 && SK_Near(player)) return 22;
		'island//': if (n < 22 && SK_Near(player)) return 22;
		'mainland//': if (n < 22 && SK_Near(player)) return 22;
		'mother//': if (n < 22 && SK_Near(player)) return 22;
		'nurse//': if (n < 22 && SK_Near(player)) return 22;
		'ounces//': if (n < 22 && SK_Near(player)) return 22;
		'position//': if (n < 22 && SK_Near(player)) return 22;
		'purpose//': if (n < 22 && SK_Near(player)) return 22;
		'remark//': if (n < 22 && SK_Near(player)) return 22;
		'room//': if (n < 22 && SK_Near(player)) return 22;
		'minutes//': if (n < 22 && SK_Near(player)) return 22;
		'skerra//': if (n < 22 && SK_Near(player)) return 22;
		'shop//': if (n < 23 && SK_Near((+ the shop-room +))) return 23;
	}
	return 0;
];
[ SK_Proper w;
	if (w == 'skerra//') rtrue;
	rfalse;
];
[ SK_Printed letter n;
	switch (letter) {
		'a': switch (n) {
			1: return "air appointment appointments apron aprons arm arms";
		}
		'b': switch (n) {
			1: return "block blocks body boot boots";
		}
		'c': switch (n) {
			1: return "cap caps chair chairs corner corners counter counters counties county crew crews";
		}
		'd': switch (n) {
			1: return "door doors draught draughts drier driers";
		}
		'e': switch (n) {
			1: return "ear ears engine engines expression expressions eye eyes";
		}
		'f': switch (n) {
			1: return "face families family faro faroes faros finger fingers floor floors";
		}
		'g': switch (n) {
			1: return "going goings grain grains ground guess guesses";
		}
		'h': switch (n) {
			1: return "hair hand hands head heads heel heels";
		}
		'i': switch (n) {
			1: return "ice ices island islands isle isles";
		}
		'k': switch (n) {
			1: return "keel keels knee knees";
		}
		'l': switch (n) {
			1: return "leg legs ling lings";
		}
		'm': switch (n) {
			1: return "mainland mainlands marble marbles mind minds mother mothers mouth";
		}
		'n': switch (n) {
			1: return "nest nests nose noses nurse nurses";
		}
		'o': switch (n) {
			1: return "occasion occasions ounce ounces";
		}
		'p': switch (n) {
			1: return "peak peaks pencil pencils position positions puff puffs purpose purposes";
		}
		'r': switch (n) {
			1: return "remark remarks rocker rockers roof room rooms";
		}
		's': switch (n) {
			1: return "shadow shadows shipping shippings shirt shirts silence silences siren sirens sky skylight skylights smoke smokes stand stands steel steels";
		}
		't': switch (n) {
			1: return "tape tapes tile tiles";
		}
		'v': switch (n) {
			1: return "vest vests voice voices";
		}
		'w': switch (n) {
			1: return "wall walls whelk whelks";
		}
	}
	return 0;
];
-).
