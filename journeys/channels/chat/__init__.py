"""The chat channel: a bot's HTTP API in the shape of Rasa's REST channel, behind the ChatLine protocol."""

from journeys.channels.chat.bot import BotLine

__all__ = ["BotLine"]
